import type { FigureTable, TableCell, Words } from '../domain/figures/table.ts';
import { isMissing } from '../domain/missing.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import { pickWords } from './say-words.ts';

/** Words missing in the reader's language, with the language they are in. */
export type ForeignWords = ReadonlyMap<string, string>;

/** Whether a cell is words rather than a number, time or missing value. */
export const isWords = (cell: TableCell): cell is Words =>
  typeof cell === 'object' && !isMissing(cell) && !('time' in cell);

export function foreignWords({ head, columns, rows }: FigureTable, locale: Locale): ForeignWords {
  const t = useTranslate(locale);
  const all = [
    head,
    ...columns.map(({ label }) => label),
    ...rows.flatMap(({ label, group, cells }) => [
      label,
      ...(group ? [group] : []),
      ...cells.filter(isWords),
    ]),
  ];
  const said = all.map((words) => pickWords(words, locale, t));
  return new Map(said.flatMap(({ text, lang }) => (lang === locale ? [] : [[text, lang]])));
}
