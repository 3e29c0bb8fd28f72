import { maxDepth } from './yaml-nesting.ts';

// Nearly all content is plain: `key: value` on one line, lists with dashes. The full parser builds a tree with
// all positions, which takes over ten times as long as js-yaml. But js-yaml accepts texts that the parser
// rejects, and reads `1_000` as a number, so results may differ unnoticed. Hence this reads only unambiguous
// texts and leaves the rest to the parser.

/** A YAML value; undefined if the text is not plain enough to be read here. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

interface Line {
  readonly number: number;
  readonly indent: number;
  /** Content without trailing spaces. */
  readonly text: string;
}

interface Cursor {
  readonly lines: Line[];
  at: number;
}

/** Controls, tabs, rare line ends and the byte order mark are ambiguous. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unusual = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]/;

/** `key: value`; long keys are left to the parser, which limits them to 1,024 characters. */
const field = /^(?:([A-Za-z_][\w./-]{0,99})|"([^"\\]{0,99})"|'([^']{0,99})'):(?: +(.*))?$/;
/** Not text in YAML, and the one special in JavaScript. */
const noName = /^(?:null|true|false|__proto__)$/i;

/** Start of an unquoted text, and syntax within it. */
const wordStart = /^(?:[^-?:,[\]{}#&*!|>'"%@`]|-[.\d])/;
const wordSyntax = /: | #|:$/;
/** More characters are syntax within brackets. */
const wordInBrackets = /(?:[^-?:,[\]{}#&*!|>'"%@`\s]|-(?=\d))(?:[^,[\]{}:#]|:(?=[^\s,[\]{}]))*/y;

const doubleQuoted = /"([^"\\]*)"/y;
const quotedEnd = /^([^"\\]+)"(?: +#.*)?$/;
const singleQuoted = /'((?:[^']|'')*)'/y;
const nameInBrackets = /(?:([A-Za-z_][\w./-]{0,99})|"([^"\\]{0,99})"|'([^']{0,99})'): +/y;
/** Empty, or a comment. */
const lineEnd = /^ *$|^ +#/;

const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?(?:\.\d+|\d+\.\d*)$/;
/** Rare number formats. */
const otherNumber = /^[-+]?[.\d]+[eE][-+]?\d+$|^0[ox][\da-fA-F]+$|^[-+]?\.[a-zA-Z]+$/;
const words: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** By the core schema of YAML 1.2. */
function readWord(text: string): Plain | undefined {
  if (integer.test(text)) return Number.parseInt(text, 10);
  if (decimal.test(text)) return Number.parseFloat(text);
  if (otherNumber.test(text)) return undefined;
  return words.has(text) ? words.get(text) : text;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32) end += 1;
  return end;
}

interface Found {
  readonly value: Plain;
  readonly end: number;
}

/** A list in brackets on one line. */
function readFlowList(text: string, start: number, depth: number): Found | undefined {
  const list: Plain[] = [];
  let at = skipSpaces(text, start + 1);
  if (text[at] === ']') return { value: list, end: at + 1 };
  for (;;) {
    const item = readFlow(text, at, depth + 1);
    if (!item) return undefined;
    list.push(item.value);
    at = skipSpaces(text, item.end);
    if (text[at] === ']') return { value: list, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

/** Fields in braces on one line. */
function readFlowMap(text: string, start: number, depth: number): Found | undefined {
  const map: Record<string, Plain> = {};
  let at = skipSpaces(text, start + 1);
  if (text[at] === '}') return { value: map, end: at + 1 };
  for (;;) {
    const named = match(nameInBrackets, text, at);
    const name = named?.[1] ?? named?.[2] ?? named?.[3];
    if (!named || name === undefined || noName.test(name) || Object.hasOwn(map, name))
      return undefined;
    const part = readFlow(text, at + named[0].length, depth + 1);
    if (!part) return undefined;
    map[name] = part.value;
    at = skipSpaces(text, part.end);
    if (text[at] === '}') return { value: map, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

/** Or an unquoted text among them. */
function readFlow(text: string, at: number, depth: number): Found | undefined {
  if (depth > maxDepth) return undefined;
  const sign = text[at];
  if (sign === '[') return readFlowList(text, at, depth);
  if (sign === '{') return readFlowMap(text, at, depth);
  const quoted = match(sign === '"' ? doubleQuoted : singleQuoted, text, at);
  if (quoted) {
    const [whole, inner = ''] = quoted;
    const value = sign === '"' ? inner : inner.replaceAll("''", "'");
    return { value, end: at + whole.length };
  }
  const word = match(wordInBrackets, text, at)?.[0];
  const value = word === undefined ? undefined : readWord(word.replace(/ +$/, ''));
  return word === undefined || value === undefined ? undefined : { value, end: at + word.length };
}

/** An unquoted text, possibly continued on following lines. */
function readWords(cursor: Cursor, line: Line, start: string, indent: number): Plain | undefined {
  const comment = start.indexOf(' #');
  let text = comment < 0 ? start : start.slice(0, comment).replace(/ +$/, '');
  if (!wordStart.test(text) || wordSyntax.test(text)) return undefined;
  const first = cursor.at;
  for (let next = cursor.lines[first]; next && next.indent > indent;) {
    // A comment ends a text, and an empty line within it is a line break.
    const follows = comment < 0 && next.number === line.number + 1 + cursor.at - first;
    if (!follows || !wordStart.test(next.text) || wordSyntax.test(next.text)) return undefined;
    text += ` ${next.text}`;
    cursor.at += 1;
    next = cursor.lines[cursor.at] as Line;
  }
  return cursor.at > first && words.has(text) ? undefined : readWord(text);
}

/** A quoted text that ends on a following line. */
function readQuoted(cursor: Cursor, line: Line, start: string, indent: number): Plain | undefined {
  let text = start.slice(1);
  for (let number = line.number + 1; ; number += 1) {
    if (text.includes('"') || text.includes('\\')) return undefined;
    const next = cursor.lines[cursor.at];
    // Empty and comment-like lines are part of the text.
    if (!next || next.indent <= indent || next.number !== number) return undefined;
    cursor.at += 1;
    const last = quotedEnd.exec(next.text);
    if (last) return `${text} ${last[1]}`;
    text += ` ${next.text}`;
  }
}

interface ValuePlace {
  /** Column of the field or dash. */
  readonly indent: number;
  readonly depth: number;
  readonly isField: boolean;
}

/** Value after a dash or a field's colon. */
function readValue(
  cursor: Cursor,
  line: Line,
  rest: string,
  { indent, depth, isField }: ValuePlace,
): Plain | undefined {
  cursor.at += 1;
  if (rest === '' || rest.startsWith('#')) {
    const next = cursor.lines[cursor.at];
    if (!next || next.indent < indent) return null;
    if (next.indent > indent) return readBlock(cursor, next.indent, depth + 1);
    // Dashes may be in the column of the field.
    return isField && isItem(next.text) ? readList(cursor, indent, depth + 1, true) : null;
  }
  if (rest.startsWith('"') && !rest.includes('"', 1)) {
    return readQuoted(cursor, line, rest, indent);
  }
  if (!'["{\''.includes(rest.charAt(0))) return readWords(cursor, line, rest, indent);
  const found = readFlow(rest, 0, depth + 1);
  return found && lineEnd.test(rest.slice(found.end)) ? found.value : undefined;
}

const isItem = (text: string): boolean =>
  text.charCodeAt(0) === 45 && (text.length === 1 || text.charCodeAt(1) === 32);

/** @param amongFields whether the surrounding fields are in the same column */
function readList(
  cursor: Cursor,
  indent: number,
  depth: number,
  amongFields = false,
): Plain[] | undefined {
  const list: Plain[] = [];
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (!line || line.indent < indent) return list;
    if (line.indent > indent) return undefined;
    if (!isItem(line.text)) return amongFields ? list : undefined;
    const start = skipSpaces(line.text, 1);
    const rest = line.text.slice(start);
    let item: Plain | undefined;
    if (isItem(rest) || field.test(rest)) {
      // A group begins after the dash.
      const inner = indent + start;
      cursor.lines[cursor.at] = { number: line.number, indent: inner, text: rest };
      item = readBlock(cursor, inner, depth + 1);
    } else item = readValue(cursor, line, rest, { indent, depth, isField: false });
    if (item === undefined) return undefined;
    list.push(item);
  }
}

function readMap(cursor: Cursor, indent: number, depth: number): Plain | undefined {
  const map: Record<string, Plain> = {};
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (!line || line.indent < indent) return map;
    const named = line.indent === indent ? field.exec(line.text) : null;
    const name = named?.[1] ?? named?.[2] ?? named?.[3];
    if (!named || name === undefined || noName.test(name) || Object.hasOwn(map, name))
      return undefined;
    const value = readValue(cursor, line, named[4] ?? '', { indent, depth, isField: true });
    if (value === undefined) return undefined;
    map[name] = value;
  }
}

function readBlock(cursor: Cursor, indent: number, depth: number): Plain | undefined {
  if (depth > maxDepth) return undefined;
  const isList = isItem(cursor.lines[cursor.at]?.text ?? '');
  return isList ? readList(cursor, indent, depth) : readMap(cursor, indent, depth);
}

function listLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const [number, line] of text.split('\n').entries()) {
    const indent = skipSpaces(line, 0);
    if (indent === line.length || line[indent] === '#') continue;
    const own = line.slice(indent);
    lines.push({ number, indent, text: own.endsWith(' ') ? own.replace(/ +$/, '') : own });
  }
  return lines;
}

/**
 * Read a plain YAML text: lists, fields, single-line texts; no tabs, escapes, anchors or block scalars. It then
 * has no faults of form.
 * @returns undefined if the parser is needed
 */
export function readPlainYaml(text: string): Plain[] | { [key: string]: Plain } | undefined {
  if (unusual.test(text)) return undefined;
  const lines = listLines(text);
  if (lines[0]?.indent !== 0) return undefined;
  const cursor = { lines, at: 0 };
  const value = readBlock(cursor, 0, 1);
  const isWhole = cursor.at === lines.length && typeof value === 'object' && value !== null;
  return isWhole ? value : undefined;
}
