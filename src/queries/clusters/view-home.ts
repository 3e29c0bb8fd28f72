import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fillCounts } from '../../i18n/fill-counts.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionYears } from '../editions/edition-years.ts';
import type { CountFigureView } from '../figures/count-figures.ts';
import { viewCountryFigures } from '../figures/country-figures.ts';
import { figureIds } from '../figures/figure-views.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type PageGroupView, viewPageGroups } from '../knowledge/own/page-groups.ts';
import { hasEntries, isOff } from '../links/describe-collections.ts';
import { searchHint } from '../search/search-hint.ts';
import { type HomeUses, viewUses } from './home-uses.ts';
import { type ListedFigure, listFigure } from '../figures/view-figure-index.ts';
import { type SearchExample, searchExamples } from '../search/search-examples.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { type HomeDoor, listDoors } from './home-doors.ts';
import { type RowsMapView, viewHomeMap } from '../regions/view-rows-map.ts';

export interface HomePath {
  readonly label: string;
  readonly href: string;
  readonly about: string;
}

export interface HomeView {
  readonly page: PageMeta;
  readonly lead: string;
  readonly searchHref: string;
  /** Hint on what to search for. */
  readonly searchHint: string;
  readonly examples: readonly SearchExample[];
  readonly uses: HomeUses;
  readonly findings: readonly ListedFigure[];
  readonly findingsTitle: string;
  readonly figuresHref: string;
  readonly pageGroups: readonly PageGroupView[];
  readonly clustersHref: string;
  /** Undefined for a portal without shapes. */
  readonly map: RowsMapView | undefined;
  readonly pathsHref: string;
  readonly paths: readonly HomePath[];
  /** Figures of the edition's country, if the portal has no findings. */
  readonly figures: readonly CountFigureView[];
  readonly doors: readonly HomeDoor[];
}

/** Max findings on the home page. */
const maxFindings = 4;

/** Queries that count clusters. */
const counting: ReadonlySet<string> = new Set([
  'stages',
  'sectors',
  'regions',
  'clusters',
  'kinds',
]);

/**
 * Figures with a finding as title: those that count the portal's clusters, in the order of the edition, one per
 * kind of drawing for variety; if these are too few, any others that are drawn.
 */
function listFindings(portal: Portal, locale: Locale): ListedFigure[] {
  if (!hasEntries(portal, 'figures')) return [];
  const drawn = figureIds(portal).flatMap((id) => {
    const figure = portal.figureById.get(id)?.data;
    return figure && figure.kind !== 'none' ? [{ id, figure }] : [];
  });
  const kinds = new Set<string>();
  const first = drawn.filter(({ figure: { kind, query } }) => {
    if (!query || !counting.has(query.name) || kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
  const others = drawn.filter((one) => !first.includes(one));
  return [...first, ...others]
    .slice(0, maxFindings)
    .map(({ id }) => listFigure(portal, id, locale));
}

/** Home page. */
export function viewHome(portal: Portal, locale: Locale): HomeView {
  const { site, counted } = portal;
  const title = site.title[locale];
  // A portal of texts concerns no country.
  const countries = isOff(portal, 'clusters') ? [] : portal.countries;
  const findings = listFindings(portal, locale);
  return {
    page: {
      locale,
      kind: 'home',
      title,
      description: site.description[locale],
      path: '/',
      crumbs: [
        countries.length > 0
          ? { label: useFormat(locale).list(countries.map(({ name }) => name[locale])) }
          : { label: useTranslate(locale)('nav.home') },
      ],
    },
    lead: fillCounts(
      site.lead[locale],
      { ...editionYears(portal, portal.editionId, locale), ...counted },
      locale,
    ),
    searchHref: href(locale, '/search/'),
    searchHint: searchHint(portal, locale),
    examples: searchExamples(portal, locale),
    uses: viewUses(portal, locale),
    findings,
    findingsTitle: useTranslate(locale)('home.findings', {
      edition: editionLabel(locale, portal.editionId),
    }),
    figuresHref: href(locale, '/figures/'),
    pageGroups: viewPageGroups(portal, locale),
    clustersHref: href(locale, '/clusters/'),
    map: viewHomeMap(portal, locale),
    pathsHref: href(locale, '/paths/'),
    paths: (isOff(portal, 'paths') ? [] : portal.paths).map(({ id, door, lead }) => ({
      label: door[locale],
      href: href(locale, `/paths/${id}/`),
      about: lead[locale],
    })),
    figures:
      findings.length === 0 &&
      countries.length > 0 &&
      portal.rowsByCountry.has(portal.edition.country)
        ? viewCountryFigures(portal, portal.edition.country, { path: '/', most: 10 }, locale)
        : [],
    doors: listDoors(portal, locale),
  };
}
