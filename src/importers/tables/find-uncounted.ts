import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { ReadSheet } from './read-sheet.ts';
import { isSexWord } from './sex-words.ts';
import { personWords } from './unit-words.ts';

const wordsIn = (text: string) => foldWords(text).split(' ');

/**
 * Warn of sheets without evidence that their numbers are persons: they may be firms, wages or thousands, in an
 * unknown language.
 * @param speaks true for a text that mentions the measure
 */
export function findUncounted(
  sheets: readonly ReadSheet[],
  speaks: (text: string) => boolean,
): CellRemark[] {
  return sheets.flatMap(({ file, sheet, numbers, notes }): CellRemark[] => {
    const [first] = numbers;
    if (!first || numbers.some(({ zeros, unit }) => zeros !== undefined || unit)) return [];
    const above = sheet.rows
      .map(({ cells }) => cells.filter(({ text }) => text.trim() !== ''))
      .filter(([cell]) => cell && cell.row < first.row);
    const isAlone = new Set(
      above.flatMap(([cell, ...others]) => (cell && others.length === 0 ? [cell.row] : [])),
    );
    const titles = notes.filter(({ row, text }) => isAlone.has(row) && /\p{L}{3}/u.test(text));
    const texts = [sheet.name, ...[...above.flat(), ...notes].map(({ text }) => text)];
    const rest = numbers.flatMap((one) => [...one.rest.values()]);
    const says = (text: string) =>
      speaks(text) || wordsIn(text).some((word) => personWords.has(word));
    const isPart = titles.some(({ text }) => wordsIn(text).some(isSexWord));
    if ([...texts, ...new Set(rest)].some(says) && !isPart) return [];
    const values = {
      found: titles.map(({ text }) => text.trim()).join(' · ') || 'none',
      n: numbers.length,
      field: 'constants:',
      example: 'unit: thousand persons',
    };
    const at = titles[0] ?? first.anchor;
    const code = 'table.uncounted';
    return [remarkAt({ file, sheet: sheet.name }, at, { code, values, severity: 'warning' })];
  });
}
