/** A cell that a reader fills in: words, a number, or nothing yet. */
export type OwnCell = string | number | undefined;

const encodeCell = (cell: OwnCell): string =>
  cell === undefined
    ? ''
    : encodeURIComponent(String(cell).toWellFormed()).replaceAll('~', '%7E').replaceAll('_', '%5F');

/** Rows in an address: cells are parted by `~`, rows by `_`, and empty ends are left out. */
export function encodeRows(rows: readonly (readonly OwnCell[])[]): string {
  return rows.map((row) => row.map(encodeCell).join('~').replace(/~+$/, '')).join('_');
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A link that was cut within a letter.
    return text;
  }
}

/**
 * Reads them again. What is no number in a column of numbers is left as text, so that the reader sees
 * what the link brought.
 * @param kinds of the columns
 * @param most so many rows are read: a link is nothing that may stop the page
 */
export function decodeRows(
  code: string,
  kinds: readonly ('text' | 'number')[],
  most = 500,
): OwnCell[][] {
  return code
    .split('_')
    .slice(0, most)
    .map((row) => {
      const cells = row.split('~');
      return kinds.map((kind, at): OwnCell => {
        const text = decodeText(cells[at] ?? '');
        if (text === '') return undefined;
        return kind === 'number' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
      });
    });
}
