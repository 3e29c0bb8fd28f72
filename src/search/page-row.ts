import { type AskedKind, askedKinds } from './kinds.ts';

/** A name at the beginning of a page's text. */
export interface NameSpan {
  /** Words between spaces, as places are counted. */
  readonly words: number;
  /** Of these, words that say something: without the small ones. */
  readonly telling: number;
}

/** What ranking knows of a page before its text is loaded. */
export interface PageRow {
  /** Id of the page's text in the index; '' where a language has none. */
  readonly id: string;
  /** The title; the text of a page begins with it. */
  readonly title: NameSpan;
  /** Its other names; they follow the title. */
  readonly names: readonly NameSpan[];
  /** Its titles in other languages; they follow the names. */
  readonly foreign: readonly NameSpan[];
  /** What it is about, where a query may ask for such pages alone. */
  readonly kind: AskedKind | undefined;
  /** How much what is asked for is rather this page than another that has the same words: 1 to 9. */
  readonly importance: number;
}

/** A letter tells the kind; any other page has a stroke. */
const kindSigns = 'abcdefgh';
const writeKind = (kind: AskedKind | undefined) =>
  kind ? (kindSigns[askedKinds.indexOf(kind)] as string) : '-';

const most = 35;
const digit = (value: number) => Math.min(most, value).toString(36);
const writeSpans = (spans: readonly NameSpan[]) =>
  spans.map(({ words, telling }) => digit(words) + digit(telling)).join('');

/** Rows of a language as text; a line a row. */
export function writeRows(rows: readonly PageRow[]): string {
  return rows
    .map(({ id, title, names, foreign, kind, importance }) =>
      id
        ? `${id} ${writeKind(kind)}${importance}${writeSpans([title, ...names])}.${writeSpans(foreign)}`
        : '',
    )
    .join('\n');
}

function readSpans(text: string): NameSpan[] {
  return (text.match(/../g) ?? []).map((pair) => ({
    words: Number.parseInt(pair[0] as string, 36),
    telling: Number.parseInt(pair[1] as string, 36),
  }));
}

/** The rows that a text holds; the opposite of `writeRows`. */
export function readRows(text: string): PageRow[] {
  return text.split('\n').map((line) => {
    const [id = '', own = '', foreign = ''] = line.split(/[ .]/);
    const [title = { words: 0, telling: 0 }, ...names] = readSpans(own.slice(2));
    return {
      id,
      title,
      names,
      foreign: readSpans(foreign),
      kind: askedKinds[kindSigns.indexOf(own[0] ?? '-')],
      importance: Number(own[1] ?? 0),
    };
  });
}
