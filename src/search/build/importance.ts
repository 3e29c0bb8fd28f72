import type { PageText } from './page-text.ts';

/**
 * Of pages with a word in their name, the one about the thing itself is meant: the sector before its clusters,
 * the region before its organisations, lists and pictures last. From 1 to 9.
 */
const importances = new Map(
  Object.entries({
    country: 9,
    region: 9,
    sector: 9,
    concept: 9,
    strategy: 8,
    practice: 8,
    programme: 8,
    cluster: 7,
    organisation: 7,
    path: 6,
    figure: 5,
    'strategy-part': 6,
    'strategy-table': 3,
    glossary: 2,
    bibliography: 2,
    coverage: 2,
    status: 3,
    figures: 3,
    concepts: 4,
    organisations: 3,
    clusters: 4,
  }),
);

const usual = 6;
/** Earlier editions of a figure rank below the current one, whatever their words. */
const ofYear = 2;

/** Prior likelihood that a query with its words means this page. */
export function importanceOf({ facets, isOfYear }: PageText): number {
  if (isOfYear) return ofYear;
  return importances.get(facets.kind?.[0] ?? '') ?? usual;
}
