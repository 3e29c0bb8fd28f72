import type { PageText } from './page-text.ts';

/**
 * Of pages that have a word in their name the one is meant that is about the thing itself: the
 * sector before clusters of the sector, the region before bodies in it, and a list or a picture of
 * something after it. Between 1 and 9.
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
/** What a figure was in an earlier edition stands behind what it is now, whatever its words. */
const ofYear = 2;

/** How likely a page is what somebody who types its words asks for. */
export function importanceOf({ facets, isOfYear }: PageText): number {
  if (isOfYear) return ofYear;
  return importances.get(facets.kind?.[0] ?? '') ?? usual;
}
