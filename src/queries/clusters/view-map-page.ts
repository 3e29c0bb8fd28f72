import { stageKeys } from '../../domain/inventory/tally.ts';
import type { Cell } from '../../exports/csv.ts';
import { compareText } from '../../i18n/collate.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { NavLink } from '../frame/nav-link.ts';
import type { Crumb } from '../frame/view-frame.ts';
import { correctionHref } from '../links/correction.ts';
import { type MapRegion, type MapView, mapCounts, mapView } from '../regions/map-view.ts';
import { type CountMapView, describeCountMap } from './count-map.ts';
import { type FacetName, facetsOf } from './facets.ts';
import { rowsOrigin } from './rows-origin.ts';

/** A choice of a filter. */
export interface MapOption {
  readonly id: string;
  readonly label: string;
}

/** A region in the ranking beside the map. */
export interface RankedRegion extends NavLink {
  readonly id: string;
  readonly count: number;
  /** Length of its bar, in percent of the longest. */
  readonly share: number;
}

/** A country of which no list of clusters is known. */
export interface UncountedCountry extends NavLink {
  readonly text: string;
}

/** The map with its filters and the ranking. */
export interface MapPartView {
  readonly stages: readonly MapOption[];
  readonly sectors: readonly MapOption[];
  /** Of when the counts are, as the subtitles end. */
  readonly asOf: string;
  readonly source: string;
  readonly sourceHref: string;
  readonly correctHref: string;
  readonly csv: readonly (readonly Cell[])[];
  readonly drawing: CountMapView;
  readonly ranking: readonly RankedRegion[];
  readonly uncounted: readonly UncountedCountry[];
  /** What the script of the filters counts by, as JSON that can stand in a page. */
  readonly counts: string;
}

/** All that the page of the map shows. */
export interface MapPageView {
  readonly lead: string;
  readonly crumbs: readonly Crumb[];
  readonly byStageHref: string;
  readonly sectorsHref: string;
  /** Undefined for a portal without shapes. */
  readonly map: MapPartView | undefined;
}

/** Regions with most clusters first, those of unknown number last, then by name. */
function rankRegions(view: MapView | undefined, locale: Locale): MapRegion[] {
  return [...(view?.regions ?? [])].sort(
    (a, b) => (b.count ?? -1) - (a.count ?? -1) || compareText(locale, a.name, b.name),
  );
}

/** The ranking beside the map: only regions whose number is known. */
function listRanking(ranked: readonly MapRegion[]): RankedRegion[] {
  const most = ranked[0]?.count ?? 1;
  return ranked.flatMap(({ id, name, href: to, count }) =>
    count === undefined
      ? []
      : [{ id, label: name, href: to, count, share: Math.round((100 * count) / most) }],
  );
}

function listCsv(portal: Portal, ranked: readonly MapRegion[], locale: Locale): Cell[][] {
  const t = useTranslate(locale);
  return [
    [t('column.id'), t('region'), t('country'), t('clusters.all'), t('clusters.past')],
    ...ranked.map(({ id, name, count, past }) => [
      id,
      name,
      portal.regionById.get(id)?.country,
      count,
      past,
    ]),
  ];
}

function viewMapPart(
  portal: Portal,
  view: MapView,
  ranked: readonly MapRegion[],
  locale: Locale,
): MapPartView {
  const t = useTranslate(locale);
  const { sectors, regions } = mapCounts(portal);
  const facets = facetsOf(portal, locale);
  const options = (facet: FacetName) =>
    (facets.find(({ name }) => name === facet)?.values ?? [])
      .filter(({ count }) => count > 0)
      .map(({ id, label }) => ({ id, label }));
  const counts = {
    sectors,
    regions,
    stages: stageKeys,
    classes: view.classes.map(({ from, to }) => [from, to]),
    shown: messages[locale]['map.shown'],
  };
  return {
    stages: options('stage'),
    sectors: options('sector'),
    ...rowsOrigin(portal, portal.inventory, locale),
    correctHref: correctionHref(portal, locale, '/map/', t('nav.map')),
    csv: listCsv(portal, ranked, locale),
    drawing: describeCountMap(portal, view, sectors, locale),
    ranking: listRanking(ranked),
    uncounted: portal.countries
      .filter(({ inventory }) => !inventory)
      .map(({ id, name }) => ({
        text: t('map.countryNone', { country: name[locale] }),
        label: name[locale],
        href: href(locale, `/countries/${id}/`),
      })),
    // In a page a "<" could end the script that holds it.
    counts: JSON.stringify(counts).replaceAll('<', '\\u003c'),
  };
}

/** The page of the map: how many clusters each region has. */
export function viewMapPage(portal: Portal, locale: Locale): MapPageView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const view = mapView(portal, locale);
  const ranked = rankRegions(view, locale);
  const top = ranked.slice(0, 4);
  return {
    lead: t('map.lead', {
      regions: format.list(top.map(({ name }) => name)),
      sum: format.number(top.reduce((sum, { count = 0 }) => sum + count, 0)),
      total: format.number(portal.counted.total),
    }),
    crumbs: [{ label: t('nav.home'), href: href(locale, '/') }, { label: t('nav.map') }],
    byStageHref: href(locale, '/clusters/by/stage/'),
    sectorsHref: href(locale, '/sectors/'),
    map: view && viewMapPart(portal, view, ranked, locale),
  };
}
