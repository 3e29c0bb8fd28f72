import { searchKinds, type SearchKind } from './kinds.ts';

/** A name within a page's indexed words, which begin with all names in order. */
export interface NameSpan {
  /** Indexed words. */
  readonly words: number;
  /** Words other than stop words. */
  readonly telling: number;
}

/** Ranking data of a page, before its text is loaded. */
export interface PageRow {
  /** '' if the language lacks the page. */
  readonly id: string;
  readonly title: NameSpan;
  readonly names: readonly NameSpan[];
  /** Titles in other languages. */
  readonly foreign: readonly NameSpan[];
  /** Undefined for a unique page. */
  readonly kind: SearchKind | undefined;
  /** From 1 to 9, for pages with the same words. */
  readonly importance: number;
}

/** A letter encodes the kind; other pages have a hyphen. */
const kindCodes = 'abcdefghijklmnop';
const writeKind = (kind: SearchKind | undefined) =>
  kind ? (kindCodes[searchKinds.indexOf(kind)] as string) : '-';

const max = 35;
const digit = (value: number) => Math.min(max, value).toString(36);
const writeSpans = (spans: readonly NameSpan[]) =>
  spans.map(({ words, telling }) => digit(words) + digit(telling)).join('');

/** Rows of a language as text, one per line, without ids; empty for pages that the language lacks. */
export function writeRows(rows: readonly (Omit<PageRow, 'id'> | undefined)[]): string {
  return rows
    .map((row) => {
      if (!row) return '';
      const { title, names, foreign, kind, importance } = row;
      return `${writeKind(kind)}${importance}${writeSpans([title, ...names])}.${writeSpans(foreign)}`;
    })
    .join('\n');
}

function readSpans(text: string): NameSpan[] {
  return (text.match(/../g) ?? []).map((pair) => ({
    words: Number.parseInt(pair[0] as string, 36),
    telling: Number.parseInt(pair[1] as string, 36),
  }));
}

/**
 * Inverse of `writeRows`.
 * @param ids of the pages that the language has, in table order
 */
export function readRows(text: string, ids: readonly string[]): PageRow[] {
  let next = 0;
  return text.split('\n').map((line) => {
    const [own = '', foreign = ''] = line.split('.');
    const id = line === '' ? '' : (ids[next++] ?? '');
    const [title = { words: 0, telling: 0 }, ...names] = readSpans(own.slice(2));
    return {
      id,
      title,
      names,
      foreign: readSpans(foreign),
      kind: searchKinds[kindCodes.indexOf(own[0] ?? '-')],
      importance: Number(own[1] ?? 0),
    };
  });
}
