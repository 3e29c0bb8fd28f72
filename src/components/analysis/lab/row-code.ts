/** A cell that a reader fills in: words, a number, or nothing yet. */
export type OwnCell = string | number | undefined;

/** Published words by their ids, in the language of the page. */
export type RowNames = ReadonlyMap<string, string>;

/** So many rows a table takes, typed, pasted or brought by a link: more would stop the page. */
export const mostRows = 10_000;

/** Stands before an id. */
const idSign = '*';

/** Between several words of one cell. */
const listSign = '; ';

const escapeSigns = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const encodeText = (text: string): string =>
  escapeSigns(encodeURIComponent(text.toWellFormed()), /[~_*]/g);

/** The same with its letters as they are, for a code that is compressed anyway. */
const encodeLetters = (text: string): string => escapeSigns(text.toWellFormed(), /[%~_*]/g);

/**
 * Rows in an address: cells are parted by `~`, rows by `_`, and empty ends are left out. Published words are
 * named by their ids, so that whoever opens the link has them in their own language.
 * @param options.asLetters leaves letters as they are, where the code does not stand in an address itself
 */
export function encodeRows(
  rows: readonly (readonly OwnCell[])[],
  names: RowNames = new Map(),
  { asLetters = false } = {},
): string {
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  const encode = asLetters ? encodeLetters : encodeText;
  const encodeCell = (cell: OwnCell): string => {
    if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
    const words = ids.has(cell) ? [cell] : cell.split(listSign);
    const named = words.map((word) => ids.get(word));
    return named.every((id) => id !== undefined)
      ? named.map((id) => idSign + id).join('')
      : encode(cell);
  };
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
 * @param names a name that is given by an id is that of today, in the language of the page
 * @param most so many rows are read: a link is nothing that may stop the page
 */
export function decodeRows(
  code: string,
  kinds: readonly ('text' | 'number')[],
  names: RowNames = new Map(),
  most = mostRows,
): OwnCell[][] {
  return code.split('_', most).map((row) => {
    const cells = row.split('~', kinds.length);
    return kinds.map((kind, at): OwnCell => {
      const cell = cells[at] ?? '';
      if (cell.startsWith(idSign)) {
        const ids = cell.slice(1).split(idSign);
        return ids.map((id) => names.get(id) ?? decodeText(id)).join(listSign);
      }
      const text = decodeText(cell);
      if (text === '') return undefined;
      return kind === 'number' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    });
  });
}
