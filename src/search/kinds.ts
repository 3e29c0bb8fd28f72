/** Kinds of pages that the search distinguishes, in display order. */
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

/** Kinds of pages that a query may ask for, such as a good practice for something. */
export const askedKinds = ['practice', 'cluster', 'programme', 'organisation'] as const;

export type AskedKind = (typeof askedKinds)[number];

/**
 * The kind under which a page is shown: `data-kind` on pages is finer, and unique pages have no name for theirs
 * but "page".
 */
export function kindOf(kind: string | undefined): SearchKind {
  const known = searchKinds.find((name) => name === kind);
  if (known) return known;
  return kind?.startsWith('strategy-') ? 'strategy' : 'page';
}
