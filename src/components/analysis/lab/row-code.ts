/** A cell that a reader fills in: words, a number, or nothing yet. */
export type OwnCell = string | number | undefined;

/** Names of published rows by their ids, in the language of the page. */
export type RowNames = ReadonlyMap<string, string>;

/** Stands before an id. */
const idSign = '*';

const encodeText = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll('~', '%7E')
    .replaceAll('_', '%5F')
    .replaceAll(idSign, '%2A');

/** Rows in an address: cells are parted by `~`, rows by `_`, and empty ends are left out. */
export function encodeRows(
  rows: readonly (readonly OwnCell[])[],
  names: RowNames = new Map(),
): string {
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  const encodeCell = (cell: OwnCell): string => {
    if (cell === undefined) return '';
    const id = typeof cell === 'string' ? ids.get(cell) : undefined;
    return id === undefined ? encodeText(String(cell)) : `${idSign}${id}`;
  };
  return rows
    .map((row) =>
      row
        .map((cell) => encodeCell(cell))
        .join('~')
        .replace(/~+$/, ''),
    )
    .join('_');
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
 * @param names a name that is given by an id is that of today, in the language of the page
 * @param most so many rows are read: a link is nothing that may stop the page
 */
export function decodeRows(
  code: string,
  kinds: readonly ('text' | 'number')[],
  names: RowNames = new Map(),
  most = 10_000,
): OwnCell[][] {
  return code
    .split('_')
    .slice(0, most)
    .map((row) => {
      const cells = row.split('~');
      return kinds.map((kind, at): OwnCell => {
        const cell = cells[at] ?? '';
        if (cell.startsWith(idSign)) return names.get(cell.slice(1)) ?? cell.slice(1);
        const text = decodeText(cell);
        if (text === '') return undefined;
        return kind === 'number' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
      });
    });
}
