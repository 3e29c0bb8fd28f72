import { maxDepth } from './yaml-nesting.ts';

// Nearly all that authors write is plain: a name, a colon and a value on one line, lists with dashes.
// The parser makes a tree with the place of every sign of it, which takes it more than ten times as
// long as js-yaml. But js-yaml takes texts that the parser refuses, and reads `1_000` as a number:
// nobody could tell by its answer whether the parser's is the same. So what is read here is so little
// that it can only mean one thing; everything else is left to the parser.

/** A value of YAML; where there is none, the text is not plain enough to be read here. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** A line that holds something else than a comment. */
interface Line {
  readonly number: number;
  /** Spaces before its first sign. */
  readonly indent: number;
  /** What stands there, without spaces at its end. */
  readonly text: string;
}

/** The lines of a text, and the one to be read next. */
interface Cursor {
  readonly lines: Line[];
  at: number;
}

/** Controls, tabs, rare ends of lines and the mark of a file: they may be taken otherwise than they look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unusual = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]/;

/** A name and what stands behind its colon; longer names are none to the parser. */
const field = /^(?:([A-Za-z_][\w./-]{0,99})|"([^"\\]{0,99})"|'([^']{0,99})'):(?: +(.*))?$/;
/** Names that are no texts in YAML, and the one that is no field like others in JavaScript. */
const noName = /^(?:null|true|false|__proto__)$/i;

/** How a text without quotation marks may begin, and what within it is a sign of YAML. */
const wordStart = /^(?:[^-?:,[\]{}#&*!|>'"%@`]|-[.\d])/;
const wordSign = /: | #|:$/;
/** The same within brackets, where fewer signs are plain. */
const wordInBrackets = /(?:[^-?:,[\]{}#&*!|>'"%@`\s]|-(?=\d))(?:[^,[\]{}:#]|:(?=[^\s,[\]{}]))*/y;

const doubleQuoted = /"([^"\\]*)"/y;
const quotedEnd = /^([^"\\]+)"(?: +#.*)?$/;
const singleQuoted = /'((?:[^']|'')*)'/y;
const nameInBrackets = /(?:([A-Za-z_][\w./-]{0,99})|"([^"\\]{0,99})"|'([^']{0,99})'): +/y;
/** Nothing, or a comment. */
const lineEnd = /^ *$|^ +#/;

const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?(?:\.\d+|\d+\.\d*)$/;
/** Numbers in forms that hardly anybody writes. */
const otherNumber = /^[-+]?[.\d]+[eE][-+]?\d+$|^0[ox][\da-fA-F]+$|^[-+]?\.[a-zA-Z]+$/;
const words: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** The value of a text without quotation marks, by the core schema of YAML 1.2. */
function readWord(text: string): Plain | undefined {
  if (integer.test(text)) return Number.parseInt(text, 10);
  if (decimal.test(text)) return Number.parseFloat(text);
  if (otherNumber.test(text)) return undefined;
  return words.has(text) ? words.get(text) : text;
}

/** What a pattern finds at a place of a text. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32) end += 1;
  return end;
}

/** A value with the place behind it. */
interface Found {
  readonly value: Plain;
  readonly end: number;
}

/** A list in brackets that ends on its line. */
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

/** Fields in braces that end on their line. */
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

/** A value in brackets, braces or quotation marks, or a word among such values. */
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

/** A text without quotation marks, which may go on in the lines below it. */
function readWords(cursor: Cursor, line: Line, start: string, indent: number): Plain | undefined {
  const comment = start.indexOf(' #');
  let text = comment < 0 ? start : start.slice(0, comment).replace(/ +$/, '');
  if (!wordStart.test(text) || wordSign.test(text)) return undefined;
  const first = cursor.at;
  for (let next = cursor.lines[first]; next && next.indent > indent;) {
    // A comment ends a text, and an empty line within it is one of its own.
    const follows = comment < 0 && next.number === line.number + 1 + cursor.at - first;
    if (!follows || !wordStart.test(next.text) || wordSign.test(next.text)) return undefined;
    text += ` ${next.text}`;
    cursor.at += 1;
    next = cursor.lines[cursor.at] as Line;
  }
  return cursor.at > first && words.has(text) ? undefined : readWord(text);
}

/** A text in quotation marks that ends on one of the lines below it. */
function readQuoted(cursor: Cursor, line: Line, start: string, indent: number): Plain | undefined {
  let text = start.slice(1);
  for (let number = line.number + 1; ; number += 1) {
    if (text.includes('"') || text.includes('\\')) return undefined;
    const next = cursor.lines[cursor.at];
    // An empty line, or one that begins like a comment, is part of the text.
    if (!next || next.indent <= indent || next.number !== number) return undefined;
    cursor.at += 1;
    const last = quotedEnd.exec(next.text);
    if (last) return `${text} ${last[1]}`;
    text += ` ${next.text}`;
  }
}

/** Where a value stands. */
interface ValuePlace {
  /** Column of the field or the dash. */
  readonly indent: number;
  readonly depth: number;
  readonly isField: boolean;
}

/** The value behind a dash, or behind the colon of a field, of what begins in a column. */
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
    // The dashes of a field's list may stand in the column of the field.
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

/** @param amongFields do the fields around it stand in the same column? */
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
      // What stands behind the dash begins a group of its own, in its column.
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

/** A list or a group of fields whose lines begin in a column. */
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
 * The value of a YAML text that is as plain as most are: lists, fields, texts on a line, no tabs, no
 * escapes, no anchors, no blocks of text. Nothing is wrong with the form of a text that is read here.
 * @returns undefined where the parser has to be asked
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
