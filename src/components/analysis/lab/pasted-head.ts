import { readTypedNumber, type Separators } from './typed-number.ts';

/**
 * Are the first of pasted rows headings that were copied along? They have words in every column of
 * numbers: a row with empty cells is one of which little is known, and stays.
 * @param kinds of the columns from where the rows are pasted
 */
export function hasPastedHead(
  rows: readonly (readonly string[])[],
  kinds: readonly ('text' | 'number')[],
  separators: Separators,
): boolean {
  const numbers = (rows[0] ?? []).filter((_, at) => kinds[at] === 'number');
  return (
    rows.length > 1 &&
    numbers.length > 0 &&
    numbers.every((text) => text !== '' && readTypedNumber(text, separators) === undefined)
  );
}
