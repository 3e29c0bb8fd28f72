import { type AskedKind, askedKinds } from './kinds.ts';

/** A name at the beginning of a page's text. */
export interface NameSpan {
  /** Number of space-separated words, as places are counted. */
  readonly words: number;
  /** Number of these that are not stop words. */
  readonly telling: number;
}

/** Ranking data of a page, known before its text is loaded. */
export interface PageRow {
  /** Id of the page's text in the index; '' if the language lacks it. */
  readonly id: string;
  /** The title, which begins the page's text. */
  readonly title: NameSpan;
  /** Other names, after the title. */
  readonly names: readonly NameSpan[];
  /** Titles in other languages, after the names. */
  readonly foreign: readonly NameSpan[];
  /** Its kind, if queries may ask for it. */
  readonly kind: AskedKind | undefined;
  /** Prior likelihood against other pages with the same words: 1 to 9. */
  readonly importance: number;
}

/** A letter encodes the kind; other pages have a hyphen. */
const kindSigns = 'abcdefgh';
const writeKind = (kind: AskedKind | undefined) =>
  kind ? (kindSigns[askedKinds.indexOf(kind)] as string) : '-';

const most = 35;
const digit = (value: number) => Math.min(most, value).toString(36);
const writeSpans = (spans: readonly NameSpan[]) =>
  spans.map(({ words, telling }) => digit(words) + digit(telling)).join('');

/** Rows of a language as text, one per line. */
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

/** Parse rows; the inverse of `writeRows`. */
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
