/** Kinds of pages that a search tells apart, in the order in which they are offered. */
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

/** A kind of page as readers see it. */
export type SearchKind = (typeof searchKinds)[number];

/** Kinds of pages that a query may name, such as a good practice for something. */
export const askedKinds = ['practice', 'cluster', 'programme', 'organisation'] as const;

/** A kind of page that a query may name. */
export type AskedKind = (typeof askedKinds)[number];

/**
 * The kind under which a page is shown: what pages say of themselves (`data-kind`) is finer, and
 * pages that are the only one of their kind have no name for it but "page".
 */
export function kindOf(kind: string | undefined): SearchKind {
  const known = searchKinds.find((name) => name === kind);
  if (known) return known;
  return kind?.startsWith('strategy-') ? 'strategy' : 'page';
}
