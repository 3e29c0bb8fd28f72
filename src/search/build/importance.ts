import type { PageText } from './page-text.ts';

/**
 * Among pages with a word in their name, the one about the thing itself is meant: the sector before clusters of
 * the sector, the region before organisations in it, lists and pictures after those. Between 1 and 9.
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
/** A figure of an earlier edition ranks below the current one, whatever its words. */
const ofYear = 2;

/** Prior probability that a page is what a query with its words is after. */
export function importanceOf({ facets, isOfYear }: PageText): number {
  if (isOfYear) return ofYear;
  return importances.get(facets.kind?.[0] ?? '') ?? usual;
}
