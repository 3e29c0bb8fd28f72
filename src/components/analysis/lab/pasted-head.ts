import type { OwnColumn } from '../../../queries/analyses/view-own-table.ts';
import { readCell } from './read-cell.ts';
import type { Separators } from './typed-number.ts';

/** Input a column accepts: text, or numbers and the words that map to numbers. */
export type ColumnKind = Pick<OwnColumn, 'kind' | 'named' | 'whole'>;

/**
 * True if the first pasted row is a header: it has an unrecognised word in every numeric column. A row with empty
 * cells, or with words such as `high`, is data.
 * @param columns columns from the paste position on
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
