import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { isOff } from '../links/describe-collections.ts';
import { regionName, sectorLabel } from '../links/names.ts';
import { hasMap, rankedRegions } from '../regions/ranked-regions.ts';

/** A sample query, and the page it finds first. */
export interface SearchExample {
  readonly query: string;
  /** Its search results. */
  readonly href: string;
  /** Address of the page found. */
  readonly finds: string;
}

/** Max characters; longer names do not look like typed queries. */
const longest = 34;

function largestSector(portal: Portal): string | undefined {
  const counted = portal.sectors.map(({ id }) => ({
    id,
    count: portal.rowsBySector.get(id)?.length ?? 0,
  }));
  return counted.sort(greatestFirst(({ count }) => count)).find(({ count }) => count > 0)?.id;
}

/** Names to search for: the portal's largest region and sector, and a concept. */
function namedExamples(portal: Portal, locale: Locale): Omit<SearchExample, 'href'>[] {
  const region = hasMap(portal) ? rankedRegions(portal, locale)[0]?.id : undefined;
  const sector = largestSector(portal);
  return [
    !isOff(portal, 'regions') &&
      region !== undefined && {
        query: regionName(portal, region, locale),
        finds: `/regions/${region}/`,
      },
    !isOff(portal, 'sectors') &&
      sector !== undefined && {
        query: sectorLabel(portal, sector, locale),
        finds: `/sectors/${sector}/`,
      },
    ...(isOff(portal, 'concepts') ? [] : portal.concepts)
      .slice(0, 1)
      .map(({ id, data }) => ({ query: data.title[locale], finds: `/concepts/${id}/` })),
  ]
    .flatMap((one) => one || [])
    .filter(({ query }) => query.length <= longest);
}

/** Sample queries: given by the portal, or names of its entries. Each finds its page first. */
export function searchExamples(portal: Portal, locale: Locale): SearchExample[] {
  const own = portal.site.searchExamples.map(({ query, finds }) => ({
    query: query[locale],
    finds,
  }));
  return (own.length > 0 ? own : namedExamples(portal, locale)).map(({ query, finds }) => ({
    query,
    href: `${href(locale, '/search/')}?q=${encodeURIComponent(query)}`,
    finds: href(locale, finds),
  }));
}
