import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';

/** What the search can narrow its answers by, besides the kind of a page. */
export type SearchFacet = 'country' | 'region' | 'sector' | 'stage' | 'known' | 'year';

/** A name that one language has. */
export interface NameIn {
  readonly text: string;
  readonly lang: Locale;
}

/** What a page adds for the search index beyond its text. */
export interface SearchMarks {
  /** Ids of what the page is about. */
  readonly facets?: Readonly<Partial<Record<SearchFacet, readonly (string | undefined)[]>>>;
  /** Other names of what the page is about. */
  readonly names?: readonly (string | NameIn)[];
  /** Words that appear only in the frame of the page, such as the name of its country. */
  readonly words?: readonly string[];
  /** Such words in the language of what the page is about. */
  readonly original?: { readonly words: readonly string[]; readonly lang: string };
}

/** What a page is about, as the index of the search keeps it: `region:XX-01`, each once. */
export function listFilters({ facets = {} }: SearchMarks): string[] {
  return Object.entries(facets).flatMap(([facet, ids]) =>
    [...new Set(ids)].filter((id) => id !== undefined).map((id) => `${facet}:${id}`),
  );
}

/** A region and those that it lies in. */
export function withParents(portal: Portal, id: string | undefined): string[] {
  const region = portal.regionById.get(id ?? '');
  return region ? [region.id, ...withParents(portal, region.parent)] : [];
}
