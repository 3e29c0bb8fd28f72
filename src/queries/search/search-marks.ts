import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';

/** Facets of the search besides the kind of page. */
export type SearchFacet = 'country' | 'region' | 'sector' | 'stage' | 'known' | 'year';

export interface NameIn {
  readonly text: string;
  readonly lang: Locale;
}

/** Additions of a page to the search index beyond its text. */
export interface SearchMarks {
  /** Ids of the page's subjects. */
  readonly facets?: Readonly<Partial<Record<SearchFacet, readonly (string | undefined)[]>>>;
  readonly names?: readonly (string | NameIn)[];
  /** Words that appear only in the frame of the page, such as the name of its country. */
  readonly words?: readonly string[];
  /** Such words in the language of the page's subject. */
  readonly original?: { readonly words: readonly string[]; readonly lang: string };
}

/** Subjects of a page in the form of the search index: `region:XX-01`, without duplicates. */
export function listFilters({ facets = {} }: SearchMarks): string[] {
  return Object.entries(facets).flatMap(([facet, ids]) =>
    [...new Set(ids)].filter((id) => id !== undefined).map((id) => `${facet}:${id}`),
  );
}

/** A region and its ancestors. */
export function withParents(portal: Portal, id: string | undefined): string[] {
  const region = portal.regionById.get(id ?? '');
  return region ? [region.id, ...withParents(portal, region.parent)] : [];
}
