/** Kinds of pages, in display order. */
export const searchKinds = [
  'cluster',
  'organisation',
  'region',
  'country',
  'sector',
  'concept',
  'analysis',
  'practice',
  'programme',
  'strategy',
  'figure',
  'path',
  'report',
  'news',
  'event',
  'page',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** Kinds that a query may ask for, such as a good practice for something. */
export const askedKinds = ['practice', 'cluster', 'programme', 'organisation'] as const;

export type AskedKind = (typeof askedKinds)[number];

/** Things that a query may name by number. */
export const numberedKinds = ['figure', 'chapter', 'annex'] as const;

export type NumberedKind = (typeof numberedKinds)[number];

/** What readers may want to do, with a page for it. */
export const tasks = ['add', 'form', 'correct', 'cite', 'submit', 'contact'] as const;

export type Task = (typeof tasks)[number];

/** Displayed kind: `data-kind` is finer, and unique pages are only a "page". */
export function kindOf(kind: string | undefined): SearchKind {
  const known = searchKinds.find((name) => name === kind);
  if (known) return known;
  return kind?.startsWith('strategy-') ? 'strategy' : 'page';
}
