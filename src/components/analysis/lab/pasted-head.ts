import type { OwnColumn } from '../../../queries/analyses/view-own-table.ts';
import { readCell } from './read-cell.ts';
import type { Separators } from './typed-number.ts';

/** What a column takes: words, or numbers and the words that mean some. */
export type ColumnKind = Pick<OwnColumn, 'kind' | 'named' | 'whole'>;

/**
 * Whether the first of pasted rows is a heading that was copied along: it has words without a meaning in
 * every column of numbers. A row with empty cells, or with words such as `high`, is data.
 * @param columns from where the rows are pasted
 */
export function hasPastedHead(
  rows: readonly (readonly string[])[],
  columns: readonly ColumnKind[],
  separators: Separators,
): boolean {
  const numbers = (rows[0] ?? []).flatMap((text, at) => {
    const column = columns[at];
    return column?.kind === 'number' ? [{ text, value: readCell(column, text, separators) }] : [];
  });
  return (
    rows.length > 1 &&
    numbers.length > 0 &&
    numbers.every(({ text, value }) => text !== '' && value === undefined)
  );
}
