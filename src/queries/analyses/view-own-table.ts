import { type ListStep, listStepOf } from '../../figures/list-step.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { firstWord, wordsInAll } from '../../i18n/listed-words.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';

/** A column of a table that readers fill in. */
export interface OwnColumn {
  readonly label: string;
  readonly kind: 'text' | 'number';
  /** Numbers beyond these ends are told, and left out. */
  readonly least?: number;
  readonly greatest?: number;
  /** Are its numbers counted? Then `1.234` is a thousand in every language. */
  readonly whole?: true;
  /** The unit of the row’s numbers: a per cent sign that is typed with one of them fills it in. */
  readonly unit?: true;
  /** Words that map to numbers, such as yes to 1, and the one to suggest in messages. */
  readonly named?: readonly {
    readonly words: readonly string[];
    readonly label: string;
    readonly value: number;
  }[];
}

/** A table that readers fill in, with the published case to begin with. */
export interface OwnTable {
  /** Its name in the address, which two tables of a page do not share. */
  readonly name: string;
  readonly caption: string;
  /** What the reader has to know to fill it in. */
  readonly note?: string;
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** Words of its cells by their ids, by which links name them, whatever the language. */
  readonly names?: Readonly<Record<string, string>>;
  /** Are its rows fixed? Else rows can be added and taken away. */
  readonly fixed?: boolean;
}

/** What the script of such a table needs of the language. */
export interface OwnTableView extends OwnTable {
  /** The room in rem below which it is a list of its rows. */
  readonly step?: ListStep;
  readonly separators: { readonly group: string; readonly decimal: string };
  /** Messages whose placeholders the script fills. */
  readonly words: Readonly<
    Record<
      | 'add'
      | 'remove'
      | 'clear'
      | 'reset'
      | 'csv'
      | 'copy'
      | 'copied'
      | 'unread'
      | 'unnamed'
      | 'beyond'
      | 'under'
      | 'tooMany'
      | 'hint',
      string
    >
  >;
}

/**
 * Words a message lists for a number, in all languages of the portal: rows may be pasted from spreadsheets in any
 * of them, regardless of the page's language.
 */
export const nameNumber = (list: (t: Translate) => string, value: number, locale: Locale) => ({
  words: wordsInAll(list),
  label: firstWord(list, locale),
  value,
});

/** Words for yes and no, for a column of 1 and 0. */
export const answerWords = (locale: Locale): NonNullable<OwnColumn['named']> => [
  nameNumber((t) => t('own.yesWords'), 1, locale),
  nameNumber((t) => t('own.noWords'), 0, locale),
];

/** As wide as the fields of analysis.css at least, and as the button that takes a row away. */
const samples = { text: 'o'.repeat(20), number: 'o'.repeat(12), button: 'ooo' } as const;

/** The room below which the fields of a row have none beside each other. */
function stepOf({ columns, fixed }: OwnTable): Pick<OwnTableView, 'step'> {
  const [heads, row] = [
    columns.map(({ label }) => label),
    columns.map(({ kind }) => samples[kind]),
  ];
  const step = listStepOf(
    fixed ? { heads, rows: [row] } : { heads: [...heads, ''], rows: [[...row, samples.button]] },
  );
  return step ? { step } : {};
}

/** A table to fill in, with the words of its language. */
export function viewOwnTable(locale: Locale, table: OwnTable): OwnTableView {
  const t = useTranslate(locale);
  const cell = { row: '{row}', column: '{column}', text: '{text}' };
  return {
    ...table,
    ...stepOf(table),
    separators: useFormat(locale).separators,
    words: {
      hint: t('own.hint'),
      add: t('own.add'),
      remove: t('own.remove', { row: '{row}' }),
      clear: t('own.clear'),
      reset: t('own.reset'),
      csv: t('figure.csv'),
      copy: t('own.copy'),
      copied: t('own.copied'),
      tooMany: t('own.tooMany', { n: '{n}' }),
      unread: t('own.unread', cell),
      unnamed: t('own.unnamed', { ...cell, words: '{words}' }),
      beyond: t('own.beyond', { ...cell, least: '{least}', greatest: '{greatest}' }),
      under: t('own.under', { ...cell, least: '{least}' }),
    },
  };
}
