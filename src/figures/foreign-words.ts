import type { FigureTable, TableCell, Words } from '../domain/figures/table.ts';
import { isMissing } from '../domain/missing.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import { pickWords } from './say-words.ts';

/** Languages of the words of a figure that are not in the reader's, by these words. */
export type ForeignWords = ReadonlyMap<string, string>;

/** Is it words, and no number, time or missing value? */
export const isWords = (cell: TableCell): cell is Words =>
  typeof cell === 'object' && !isMissing(cell) && !('time' in cell);

/** The words of a table that are not known in the reader's language, and are said in another. */
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
