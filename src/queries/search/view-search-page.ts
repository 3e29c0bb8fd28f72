import type { ListName } from '../frame/crumbs.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { NavLink } from '../frame/own-links.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { viewPageGroups } from '../knowledge/own/page-groups.ts';
import { hasEntries, isOff } from '../links/describe-collections.ts';
import { type OfferedFacet, offerFacets, type SearchPlace, searchPlaces } from './search-facets.ts';
import { searchHint } from './search-hint.ts';

/** Suggestion when nothing is found: a list, and its entries with most clusters. */
export interface EmptySuggestion extends NavLink {
  readonly places: readonly SearchPlace[];
}

export interface SearchPageView {
  readonly page: PageMeta;
  readonly action: string;
  readonly hint: string;
  /** The index from A to Z, if the portal has it. */
  readonly indexHref: string | undefined;
  /** Lists for readers without script. */
  readonly lists: readonly NavLink[];
  readonly facets: readonly OfferedFacet[];
  readonly ways: readonly EmptySuggestion[];
  /** Suggestions if nothing is found. */
  readonly help: readonly (typeof help)[number][];
}

const lists = ['clusters', 'regions', 'sectors', 'practices', 'concepts', 'glossary'] as const;

const help = ['shorter', 'spelling', 'synonym', 'filters', 'languages'] as const;

/** Page of the search. */
export function viewSearchPage(portal: Portal, locale: Locale): SearchPageView {
  const t = useTranslate(locale);
  const listLink = (name: ListName) => ({
    label: t(`nav.${name}`),
    href: href(locale, `/${name}/`),
  });
  return {
    page: listMeta(locale, 'search', t('search.description'), { hidden: true }),
    action: href(locale, '/search/'),
    hint: searchHint(portal, locale),
    indexHref: isOff(portal, 'a-z') ? undefined : href(locale, '/a-z/'),
    lists: [
      ...viewPageGroups(portal, locale).map(({ label, pages }) => ({
        label,
        href: pages[0]?.href ?? '',
      })),
      ...lists.filter((name) => hasEntries(portal, name)).map(listLink),
    ],
    facets: offerFacets(portal, locale),
    ways: (['sector', 'region'] as const)
      .filter((facet) => !isOff(portal, `${facet}s`))
      .map((facet) => ({
        ...listLink(`${facet}s`),
        places: searchPlaces(portal, locale, facet),
      }))
      .filter(({ places }) => places.length > 0),
    help: portal.site.languages.length > 1 ? help : help.filter((topic) => topic !== 'languages'),
  };
}
