/** A cell filled in by a reader: text, a number, or undefined if empty. */
export type OwnCell = string | number | undefined;

/** Published names by id, in the language of the page. */
export type RowNames = ReadonlyMap<string, string>;

/** Max rows of a table, typed, pasted or from a link: more would freeze the page. */
export const maxRows = 10_000;

/** Prefix of an id. */
const idSign = '*';

/** Separator of several words in one cell. */
const listSign = '; ';

const escapeSigns = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const encodeText = (text: string): string =>
  escapeSigns(encodeURIComponent(text.toWellFormed()), /[~_*]/g);

/** The same without escaping characters, for a code that is compressed anyway. */
const encodeLetters = (text: string): string => escapeSigns(text.toWellFormed(), /[%~_*]/g);

/**
 * Encode rows for an address: cells are separated by `~`, rows by `_`, and trailing empty ones are omitted.
 * Published names are written as ids, so that the link shows them in the language of its reader.
 * @param options.asLetters do not escape characters, if the code is not put into an address itself
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
    // A link truncated within a character.
    return text;
  }
}

/**
 * Decode rows. Text in a column of numbers is kept, so that the reader sees what the link contained.
 * @param kinds of the columns
 * @param names current names by id, in the language of the page
 * @param max max number of rows, since a link must not freeze the page
 */
export function decodeRows(
  code: string,
  kinds: readonly ('text' | 'number')[],
  names: RowNames = new Map(),
  max = maxRows,
): OwnCell[][] {
  return code.split('_', max).map((row) => {
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
