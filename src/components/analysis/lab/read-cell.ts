import type { OwnTableView } from '../../../queries/analyses/view-own-table.ts';
import { foldText } from '../../../i18n/fold.ts';
import type { OwnCell } from './row-code.ts';
import { isPercent, readTypedNumber } from './typed-number.ts';

type Column = OwnTableView['columns'][number];

/** Value of a cell: a number may also be one of the words that its column defines. */
export function readCell(
  { kind, named, whole }: Pick<Column, 'kind' | 'named' | 'whole'>,
  text: string,
  separators: OwnTableView['separators'],
): OwnCell {
  if (kind === 'text' || text === '') return text;
  const value = readTypedNumber(text, separators, whole);
  const typed = foldText(text);
  const isNamed = (words: readonly string[]) => words.some((word) => foldText(word) === typed);
  return value ?? named?.find(({ words }) => isNamed(words))?.value;
}

/**
 * Unit of a row whose numbers are typed as percentages; undefined if its unit is filled in, or its table has no
 * column for it.
 */
export function typedUnit(
  row: readonly string[],
  columns: readonly Pick<Column, 'kind' | 'unit'>[],
): { readonly at: number; readonly unit: string } | undefined {
  const at = columns.findIndex(({ unit }) => unit);
  if (at < 0 || row[at]?.trim()) return undefined;
  const isShare = row.some((text, column) => columns[column]?.kind === 'number' && isPercent(text));
  return isShare ? { at, unit: '%' } : undefined;
}

/**
 * Error message for a cell that is not a valid number or word of its column, or is out of range; undefined if
 * valid.
 */
export function faultOf(
  value: OwnCell,
  { least: min, greatest, named }: Column,
  { unread, unnamed, beyond, under }: OwnTableView['words'],
): string | undefined {
  if (value === undefined) return named && named.length > 0 ? unnamed : unread;
  if (typeof value === 'string') return undefined;
  const isUnder = min !== undefined && value < min;
  if (!isUnder && (greatest === undefined || value <= greatest)) return undefined;
  return greatest === undefined ? under : beyond;
}
