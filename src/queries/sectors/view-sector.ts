import { entryResults } from '../analyses/entry-results.ts';
import { potentialWord } from '../clusters/potential.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tabulateRegions } from '../../domain/figures/tabulate-regions.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Sector } from '../../schemas/sector.ts';
import { type LinkList, mentionLists } from '../knowledge/page/link-lists.ts';
import { groupByStage, type StageGroup } from '../clusters/stage-groups.ts';
import { viewBarTable } from '../figures/bar-table.ts';
import { compareStages, knowsStages, viewStagesFigure } from '../figures/stages-figure.ts';
import {
  type Counted,
  type CountFigureView,
  frameFigure,
  leaderTitle,
} from '../figures/count-figures.ts';
import type { Rest } from '../figures/rest-of-rows.ts';
import { figuresMarking, markingNames } from '../figures/figures-marking.ts';
import { namedInputs } from '../figures/named-inputs.ts';
import { viewYearsFigure } from '../figures/years-figure.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { levelWord } from '../links/level-word.ts';
import { regionName, sectorLabel } from '../links/names.ts';
import { type PrintedLabel, printedLabel } from '../links/printed-label.ts';
import { sectorMarks } from '../search/place-marks.ts';
import { rowsOrigin } from '../clusters/rows-origin.ts';
import type { LocatorView } from '../regions/locator-view.ts';
import { entriesLead } from '../regions/region-lead.ts';
import { wholeMap } from '../regions/map-markup.ts';
import { type RowsMapView, viewSpreadRows } from '../regions/view-rows-map.ts';
import { type MostRegions, sayMostRegions } from '../regions/say-most-regions.ts';
import { sayTie } from '../figures/say-tie.ts';
import { rankSector, viewSectorSteps } from '../standing/sector-standing.ts';
import {
  type ReadoutCell,
  type StandingRow,
  type StripPart,
  viewStrip,
} from '../standing/standing-row.ts';
import { viewSectorLocator } from './sector-locator.ts';
import { describeSectorBasis } from './sector-note.ts';

export interface SectorView {
  readonly page: PageMeta;
  /** With its group in charts, unless they have one name. */
  readonly kind: string;
  readonly name: string;
  readonly lead: string;
  /** Its rank among all sectors; undefined if it has no entries. */
  readonly rank: string | undefined;
  readonly locator: LocatorView | undefined;
  readonly readout: readonly ReadoutCell[];
  /** Its entries by stage; empty if there are none. */
  readonly strip: readonly StripPart[];
  /** Practices that suit its entries, and what to do next. */
  readonly steps: readonly StandingRow[];
  /** Its name in the form, for readers of other languages. */
  readonly printed: PrintedLabel | undefined;
  /** Map of its clusters; undefined for a portal without a map, or if they are in no region. */
  readonly map: RowsMapView | undefined;
  /** Empty if no cluster is listed. */
  readonly figures: readonly CountFigureView[];
  /** List of clusters filtered by the sector; undefined if none is listed. */
  readonly listHref: string | undefined;
  readonly groups: readonly StageGroup[];
  /** Findings of analyses about it. */
  readonly related: readonly LinkList[];
  readonly mentioned: readonly LinkList[];
}

/** Max regions ranked for a sector. */
const maxPlaces = 12;

/**
 * Ranking of the regions named by the rows; undefined if they name none, or all entries of the portal are in
 * one.
 * @param isMapped whether a map above names the regions tied for first place
 */
function viewPlaces(
  portal: Portal,
  counted: Counted,
  locale: Locale,
  isMapped: boolean,
): CountFigureView | undefined {
  const t = useTranslate(locale);
  const named = new Set(counted.rows.flatMap(({ places }) => places));
  const regions = portal.regions.filter(({ id }) => named.has(id));
  const table = tabulateRegions(regions, counted.rows, namedInputs(portal, locale));
  const bars = viewBarTable(table, locale, { most: maxPlaces });
  // If all entries of the portal are in one place, each sector would repeat it.
  const everywhere = new Set(portal.inventory.flatMap(({ places }) => places));
  if (bars.rows.length === 0 || everywhere.size < 2) return undefined;
  const n = useFormat(locale).number(regions.length);
  const [level = '', ...otherLevels] = new Set(regions.map((region) => levelWord(region.level)));
  const unit = otherLevels.length > 0 ? 'mixed' : level;
  return {
    ...frameFigure(
      portal,
      counted,
      'places',
      leaderTitle(bars, {
        first: (region) => t('sector.placesFigure', { n, level: unit, region }),
        only: (region) => t('regions.only', { region }),
        tie: (tie) =>
          isMapped
            ? t('sector.placesTie', {
                n,
                level: unit,
                each: tie.each,
                count: useFormat(locale).number(tie.each),
              })
            : sayTie(tie, (values) => t('regions.tie', values), locale),
      }),
      locale,
    ),
    heading: t('nav.regions'),
    subtitle:
      bars.rows.length === regions.length
        ? t('sector.placesSubAll')
        : t('sector.placesSub', { n: bars.rows.length }),
    note: undefined,
    bars,
  };
}

const restOf = (portal: Portal, { id, label }: Sector): Rest => ({
  rows: portal.inventory.filter(({ sectors }) => !sectors.includes(id)),
  of: 'sector',
  here: { text: label },
});

/** Countries with its clusters, with a mark for each. */
function viewSectorMap(
  portal: Portal,
  { rows, path }: Counted,
  sector: string,
  locale: Locale,
): RowsMapView | undefined {
  const filter = { sector };
  const title = (most: MostRegions) => sayMostRegions(portal, most, locale);
  const embed = { ...wholeMap, filter };
  const about = sectorLabel(portal, sector, locale);
  return viewSpreadRows(portal, { rows, id: 'map', path, filter, about, title, embed }, locale);
}

/** Place of an entry, and its main sector if different from that of the page. */
function describePlaces(portal: Portal, row: InventoryRow, id: string, locale: Locale): string {
  const places = row.places.map((place) => regionName(portal, place, locale)).join(', ');
  const [main = id] = row.sectors;
  return [places, ...(main === id ? [] : [sectorLabel(portal, main, locale)])]
    .filter(Boolean)
    .join(' · ');
}

/** Number of its entries, of those with it as main sector, and of their places; none without entries. */
function viewFacts(
  portal: Portal,
  id: string,
  rows: readonly InventoryRow[],
  most: string | undefined,
  locale: Locale,
): ReadoutCell[] {
  if (rows.length === 0) return [];
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  const places = [...new Set(rows.flatMap((row) => row.places))];
  const [place] = places;
  const [level, ...otherLevels] = new Set(
    places.flatMap((one) => portal.regionById.get(one)?.level ?? []),
  );
  const isMixed = level === undefined || otherLevels.length > 0;
  return [
    {
      term: t('compare.entries'),
      value: number(rows.length),
      small: rowsOrigin(portal, rows, locale).asOf,
    },
    {
      term: t('compare.main'),
      value: number(rows.filter((row) => row.sectors[0] === id).length),
    },
    ...(place === undefined
      ? []
      : places.length === 1
        ? [{ term: t('place'), value: regionName(portal, place, locale) }]
        : [
            {
              term: t(isMixed ? 'nav.regions' : `levels.${level}`),
              value: number(places.length),
              small: most,
            },
          ]),
  ];
}

/**
 * Page of a sector.
 * @throws Error for an unknown sector
 */
export function viewSector(portal: Portal, id: string, locale: Locale): SectorView {
  const t = useTranslate(locale);
  const sector = portal.sectorById.get(id);
  if (!sector) throw new Error(`expected a sector ${id}, found none`);
  const name = sector.label[locale];
  const group = portal.groupById.get(sector.group ?? '')?.label[locale];
  const inGroup = group === name ? undefined : group;
  const rows = portal.rowsBySector.get(id) ?? [];
  const total = rows.length;
  const path = `/sectors/${id}/`;
  const counted: Counted = { rows, path };
  const rest = restOf(portal, sector);
  const map = viewSectorMap(portal, counted, id, locale);
  const places = viewPlaces(portal, counted, locale, map !== undefined);
  const years = viewYearsFigure(portal, { of: 'sector', id, path }, locale);
  return {
    page: {
      locale,
      kind: 'sector',
      id,
      offers: ['sheet'],
      title: name,
      description: t('sector.description', { name, total, potential: potentialWord(portal) }),
      path,
      crumbs: [{ label: t('nav.sectors'), href: href(locale, '/sectors/') }, { label: name }],
      drafts: sector.drafts,
      marks: sectorMarks(portal, sector, locale),
    },
    kind: inGroup ? t('sector.inGroup', { group: inGroup }) : t('sector'),
    name,
    lead:
      total > 0
        ? (compareStages(portal, counted, rest, locale) ?? entriesLead(portal, rows, locale))
        : t('sector.leadNone'),
    rank: rankSector(portal, id, locale),
    locator: viewSectorLocator(portal, rows, locale),
    readout: viewFacts(portal, id, rows, map?.title, locale),
    strip: viewStrip(portal, rows, locale),
    steps: viewSectorSteps(portal, id, locale),
    printed: printedLabel(portal, sector.label, locale),
    map,
    figures: [
      ...(knowsStages(rows)
        ? [
            viewStagesFigure(
              portal,
              counted,
              locale,
              describeSectorBasis(portal, rows, locale),
              rest,
            ),
          ]
        : []),
      ...(years ? [years] : []),
      ...(places && total > 0 ? [places] : []),
    ],
    listHref: total === 0 ? undefined : `${href(locale, '/clusters/')}?sector=${id}`,
    groups: groupByStage(portal, rows, locale, (row) => describePlaces(portal, row, id, locale)),
    related: [
      { label: t('nav.analyses'), links: entryResults(portal, path, locale) },
      { label: t('figure.marking'), links: figuresMarking(portal, path, locale) },
    ],
    mentioned: mentionLists(portal, `sectors/${id}`, locale, markingNames(portal, path)),
  };
}
