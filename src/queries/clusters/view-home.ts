import type { StageLook } from '../../domain/stages/stage-looks.ts';
import { potentialWord } from './potential.ts';
import type { PlacedMap } from '../../charts/tools/projection/project-regions.ts';
import type { PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import { stageKeyOf, tallyBy } from '../../domain/inventory/tally.ts';
import { lookOf } from '../../domain/stages/stage-way.ts';
import type { Cell } from '../../exports/csv.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fillCounts } from '../../i18n/fill-counts.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionYears } from '../editions/edition-years.ts';
import type { CountFigureView } from '../figures/count-figures.ts';
import { viewCountryFigures } from '../figures/country-figures.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type PageGroupView, viewPageGroups } from '../knowledge/own/page-groups.ts';
import { isOff } from '../links/describe-collections.ts';
import { correctionHref } from '../links/correction.ts';
import { type MapLabelView, topLabels } from '../regions/map-labels.ts';
import { allMarks, regionDiscs } from '../regions/map-marks.ts';
import { atlas } from '../regions/maps.ts';
import { hasMap, rankedRegions } from '../regions/ranked-regions.ts';
import { searchHint } from '../search/search-hint.ts';
import { type HomeDoor, listDoors } from './home-doors.ts';
import { rowsOrigin } from './rows-origin.ts';
import { stageHeading } from './stage-words.ts';

/** A stage in the legend of the map, with its rows. */
export interface LegendStage {
  readonly look: StageLook;
  readonly word: string;
  readonly count: string;
}

/** Every cluster as a mark on the map. */
export interface HomeMapView {
  readonly placed: PlacedMap;
  readonly title: string;
  readonly subtitle: string;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly MapLabelView[];
  /** One disc a region, for phones. */
  readonly discs: ReturnType<typeof regionDiscs>;
  readonly description: string;
  readonly source: string;
  readonly sourceHref: string;
  readonly correctHref: string;
  /** Rows of the numbers, the head first. */
  readonly csv: readonly (readonly Cell[])[];
  readonly stages: readonly LegendStage[];
  /** Said of the rows that lie in no region; undefined where all do. */
  readonly wide: string | undefined;
}

/** A reading path as the home page offers it. */
export interface HomePath {
  readonly label: string;
  readonly href: string;
  readonly about: string;
}

/** All that the home page shows. */
export interface HomeView {
  readonly page: PageMeta;
  readonly lead: string;
  readonly searchHref: string;
  /** What one may look for. */
  readonly searchHint: string;
  /** Pages of the portal's own, in their groups. */
  readonly pageGroups: readonly PageGroupView[];
  /** The list of all clusters. */
  readonly clustersHref: string;
  /** Undefined for a portal without shapes. */
  readonly map: HomeMapView | undefined;
  readonly pathsHref: string;
  readonly paths: readonly HomePath[];
  /** The figures of the edition's country. */
  readonly figures: readonly CountFigureView[];
  readonly doors: readonly HomeDoor[];
}

/** Stages that some rows have, with their number. */
function listStages(portal: Portal, locale: Locale): LegendStage[] {
  const counts = tallyBy(portal.inventory, (row) => [stageKeyOf(row)]);
  return portal.stageWay.keys
    .filter((stage) => counts.has(stage))
    .map((stage) => ({
      look: lookOf(stage, portal.stageWay),
      word: stageHeading(portal, stage, locale),
      count: useFormat(locale).number(counts.get(stage) ?? 0),
    }));
}

/** What the map shows, in words; the region with most entries where it has more than any other. */
function describeMap(portal: Portal, labels: readonly MapLabelView[], locale: Locale): string {
  const t = useTranslate(locale);
  const whole = t('home.mapDescription', {
    total: useFormat(locale).number(portal.inventory.length),
  });
  const [first, second] = rankedRegions(portal, locale);
  const leads = (first?.count ?? 0) > (second?.count ?? 0);
  if (!second || !leads) return whole;
  const { text = '', detail = '' } = labels[0] ?? {};
  return `${whole} ${t('home.mapMost', { first: text, count: detail })}`;
}

/** The map of the home page. */
function viewHomeMap(portal: Portal, locale: Locale): HomeMapView | undefined {
  const placed = atlas(portal);
  if (!placed || !hasMap(portal)) return undefined;
  const t = useTranslate(locale);
  const { source, sourceHref } = rowsOrigin(portal, portal.inventory, locale);
  const labels = topLabels(portal, locale, 3);
  const wide = portal.inventory.filter((row) => row.places.length === 0).length;
  const isStaged = portal.inventory.some((row) => stageKeyOf(row) !== 'not-reported');
  return {
    placed,
    title: t(isStaged ? 'home.map' : 'home.mapPlain'),
    subtitle: t(isStaged ? 'home.mapSub' : 'home.mapPlainSub', {
      potential: potentialWord(portal),
    }),
    marks: allMarks(portal, 8),
    labels,
    discs: regionDiscs(portal),
    description: describeMap(portal, labels, locale),
    source,
    sourceHref,
    correctHref: correctionHref(portal, locale, '/#where', portal.site.title[locale]),
    csv: [
      [t('region'), t('country'), t('clusters.all')],
      ...portal.regions
        .filter(({ id }) => placed.shapes.has(id))
        .map(({ id, name, country }) => [
          name[locale],
          country,
          portal.rowsByRegion.get(id)?.length ?? 0,
        ]),
    ],
    stages: listStages(portal, locale),
    wide: wide > 0 ? t('home.mapWide', { n: wide }) : undefined,
  };
}

/** The home page. */
export function viewHome(portal: Portal, locale: Locale): HomeView {
  const { site, counted } = portal;
  const title = site.title[locale];
  // A portal of texts is about no country.
  const countries = isOff(portal, 'clusters') ? [] : portal.countries;
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
      countries.length > 0 && portal.rowsByCountry.has(portal.edition.country)
        ? viewCountryFigures(
            portal,
            portal.edition.country,
            { path: '/', page: title, most: 10 },
            locale,
          )
        : [],
    doors: listDoors(portal, locale),
  };
}
