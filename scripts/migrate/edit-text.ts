import { isMap, isScalar, Lexer, type Pair, type YAMLMap } from 'yaml';

/** Replaces the letters from one place to another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: by }) => all.slice(0, from) + by + all.slice(to), text);
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** The field of a map, if it has it. */
export function fieldOf(map: unknown, name: string): Pair | undefined {
  if (!isMap(map)) return undefined;
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** Where the lines of a field begin and end: its key, its value, and the comments inside. */
export function linesOf(text: string, pair: Pair): { readonly from: number; readonly to: number } {
  const { key, value } = pair;
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const valueEnd =
    typeof value === 'object' && value !== null && 'range' in value
      ? (value.range as readonly number[] | undefined)?.[1]
      : undefined;
  const last = Math.max(start, (valueEnd ?? start) - 1);
  const end = text.indexOf('\n', last);
  return { from: lineStart(text, start), to: end < 0 ? text.length : end + 1 };
}

/** Where the lines of an item of a list begin and end. */
export function itemLines(
  text: string,
  item: YAMLMap,
): { readonly from: number; readonly to: number } {
  const [start = 0, valueEnd = 0] = item.range ?? [];
  const end = text.indexOf('\n', Math.max(start, valueEnd - 1));
  return { from: lineStart(text, start), to: end < 0 ? text.length : end + 1 };
}

/** The mark that the lexer sets before the letters of a scalar, which may begin with `#` themselves. */
const scalarMark = '\u001f';

/** Comments among lines that are taken away, those behind values too: they are kept. */
export function commentsIn(lines: string): string {
  const tokens = [...new Lexer().lex(lines)];
  return tokens
    .filter((token, index) => token.startsWith('#') && tokens[index - 1] !== scalarMark)
    .map((comment) => `${comment.trim()}\n`)
    .join('');
}

/** Takes a field away; the comments in its lines stay where it was, as far in as its name. */
export function cutField(text: string, pair: Pair): Edit {
  const { key } = pair;
  const lines = linesOf(text, pair);
  const column = isScalar(key) ? (key.range?.[0] ?? lines.from) - lines.from : 0;
  const comments = commentsIn(text.slice(lines.from, lines.to));
  return { ...lines, text: comments.replace(/^(?=.)/gm, ' '.repeat(column)) };
}
