/** A row of a figure's table, as in its page. */
export interface FoundRow {
  readonly label: string;
  /** Its printed cells, each with its column header. */
  readonly cells: readonly { readonly head: string; readonly text: string }[];
  /** Number by which it is compared; undefined if unknown. */
  readonly value: number | undefined;
}

/** Sentences with placeholders in braces. */
export interface FindWords {
  readonly several: string;
  readonly place: string;
  readonly shared: string;
}

/** Found rows, among all rows of the figure. */
export interface Found {
  readonly name: string;
  readonly rows: readonly FoundRow[];
  readonly all: readonly FoundRow[];
  /** Criterion of comparison: a column header, or the word for the sum. */
  readonly what: string | undefined;
}

const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

/**
 * Describe what was found in a figure: a row with its values and its rank among those that have a value,
 * greatest first, or the number of rows.
 */
export function sayFind({ name, rows, all, what }: Found, words: FindWords): string {
  const [row] = rows;
  if (!row) return '';
  if (rows.length > 1 || row.label !== name) {
    return fill(words.several, { name, n: rows.length, total: all.length });
  }
  const said = row.cells.map(({ head, text }) => `${head}: ${text}`).join('; ');
  const sentence = `${name}. ${said}.`;
  const { value } = row;
  const known = all.flatMap((other) => (other.value === undefined ? [] : [other.value]));
  if (what === undefined || value === undefined || known.length < 3) return sentence;
  const place = 1 + known.filter((other) => other > value).length;
  const others = known.filter((other) => other === value).length - 1;
  const shared = others > 0 ? `; ${fill(words.shared, { n: others })}` : '';
  return `${sentence} ${fill(words.place, { what, place, total: known.length })}${shared}.`;
}
