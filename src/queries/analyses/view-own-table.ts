import { type ListStep, listStepOf } from '../../figures/list-step.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { firstWord, wordsInAll } from '../../i18n/listed-words.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';

export interface OwnColumn {
  readonly label: string;
  readonly kind: 'text' | 'number';
  /** Numbers beyond these bounds are reported and left out. */
  readonly least?: number;
  readonly greatest?: number;
  /** True for counts: `1.234` is then a thousand in every language. */
  readonly whole?: true;
  /**
   * True for the column with the unit of the row’s numbers: a per cent sign entered with a number fills it in.
   */
  readonly unit?: true;
  /** Words that map to numbers, such as yes to 1, and the one to suggest in messages. */
  readonly named?: readonly {
    readonly words: readonly string[];
    readonly label: string;
    readonly value: number;
  }[];
}

/** A table that readers fill in, prefilled with the published case. */
export interface OwnTable {
  /** Its name in the address, unique on a page. */
  readonly name: string;
  readonly caption: string;
  /** What the reader needs to know to fill it in. */
  readonly note?: string;
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** Words of its cells by id, used by links in any language. */
  readonly names?: Readonly<Record<string, string>>;
  /** True if rows cannot be added or removed. */
  readonly fixed?: boolean;
}

/** Language-dependent data for the script of such a table. */
export interface OwnTableView extends OwnTable {
  /** Width in rem below which it becomes a list of its rows. */
  readonly step?: ListStep;
  readonly separators: { readonly group: string; readonly decimal: string };
  /** Messages with placeholders filled by the script. */
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

/** Minimum widths of the fields in analysis.css, and of the button that removes a row. */
const samples = { text: 'o'.repeat(20), number: 'o'.repeat(12), button: 'ooo' } as const;

/** Width below which the fields of a row no longer fit side by side. */
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
