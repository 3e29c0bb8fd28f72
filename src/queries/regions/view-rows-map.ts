import { isMissing } from '../../domain/missing.ts';
import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { stageKeyOf, tallyBy } from '../../domain/inventory/tally.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Cell } from '../../exports/csv.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { correctionHref } from '../links/correction.ts';
import { drawLand, drawNear, drawPanels } from './draw-rows.ts';
import { locatedRows } from './located-rows.ts';
import { type MapPanel, mapPanels, nearPanels } from './map-panels.ts';
import type { MarkedPanel } from './marked-panel.ts';
import { mapSectors } from './map-counts.ts';
import { mapCsv } from './map-csv.ts';
import { type MapFilters, viewMapFilters } from './map-filters.ts';
import { type MapFrame, mapMarkup, wholeMap } from './map-markup.ts';
import { type LandRegion, landRegion } from './map-regions.ts';
import { regionCount } from './region-counts.ts';
import { type RegionCards, viewRegionCards } from './region-cards.ts';
import type { RegionCount } from './panel-labels.ts';
import { hasMap, rankRegions } from './ranked-regions.ts';
import { sayBeyond } from './say-beyond.ts';
import { describeMost } from './say-map.ts';
import type { MostRegions } from './say-most-regions.ts';
import { describeMap, noteOf, type ShownRows, subtitleOf } from './say-rows-map.ts';
import { sayUnmarked } from './say-unmarked.ts';
import { takeOfDrawing, type TakeView } from '../share/view-take.ts';
import { rowsOrigin } from '../clusters/rows-origin.ts';
import { stageHeading } from '../clusters/stage-words.ts';

/** A stage in the legend of the map, with its rows. */
export interface LegendStage {
  readonly look: StageSymbol;
  readonly word: string;
  readonly count: string;
}

/** Clusters on a map: a mark each, or a disc per region if marks would overlap. */
export interface RowsMapView {
  /** Anchor of the figure; the same in all languages. */
  readonly id: string;
  readonly title: string;
  /** Content of the drawing for wide screens, and of those for phones if different. */
  readonly subtitle: string;
  readonly narrowSubtitle: string | undefined;
  /** Outline of each country, and land of each region, in the drawing for wide screens. */
  readonly outlines: ReadonlyMap<string, string>;
  /** Start of the ids of its shapes: a map near a region can be shown on the page of another one. */
  readonly landId: string;
  /** Regions that fill the drawing. */
  readonly own: ReadonlySet<string>;
  readonly regions: readonly LandRegion[];
  readonly cards: RegionCards;
  /** Whether regions can be shown large: as on their own pages, with all their rows. */
  readonly zooms: boolean;
  readonly panels: readonly MarkedPanel[];
  /** Its form; undefined for few rows, and where regions have discs. */
  readonly filters: MapFilters | undefined;
  readonly description: string;
  readonly note: string;
  /** Undefined without rows and without credits for the shapes. */
  readonly source: string | undefined;
  readonly sourceHref: string | undefined;
  readonly correctHref: string;
  /** The row below it; none in a frame. */
  readonly take: TakeView | undefined;
  /** Rows of the numbers, including the header. */
  readonly csv: readonly (readonly Cell[])[];
  /** Stages of all its rows, for the screens whose drawings have marks. */
  readonly stages: readonly LegendStage[];
  readonly legendFor: 'all' | 'wide' | 'none';
  /** Number of the rows, and of those without a mark; undefined if all have one. */
  readonly unmarked: string | undefined;
}

/** Stages of the given rows, with their counts. */
function listStages(portal: Portal, rows: readonly InventoryRow[], locale: Locale): LegendStage[] {
  const counts = tallyBy(rows, (row) => [stageKeyOf(row)]);
  return portal.stageOrder.keys
    .filter((stage) => counts.has(stage))
    .map((stage) => ({
      look: symbolOf(stage, portal.stageOrder),
      word: stageHeading(portal, stage, locale),
      count: useFormat(locale).number(counts.get(stage) ?? 0),
    }));
}

/** Regions by number of rows, the largest first. */
function rankRows(rows: readonly InventoryRow[]): RegionCount[] {
  const counts = tallyBy(rows, ({ places }) => [...places]);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort(greatestFirst(({ count }) => count));
}

/** Of fewer rows, each is seen at once. */
const leastFiltered = 5;

export interface MappedRows {
  readonly rows: readonly InventoryRow[];
  readonly countries: readonly string[];
  /** Regions of the finest level that fill the drawing; it is then shown even without rows. */
  readonly near?: readonly string[];
  /** Anchor of the map, the same in all languages. */
  readonly id: string;
  readonly path: string;
  /** Values by facet of the rows in the list of clusters, none for all; undefined if no filter shows them. */
  readonly filter: Readonly<Record<string, string>> | undefined;
  /** Its frame for other pages: the id of the map, and its filter; none if it cannot be embedded. */
  readonly embed: MapFrame | undefined;
  /** Whether lists of the page count the regions around those of the map. */
  readonly isNested?: boolean;
  /** What all the rows have in common, as the heading of a choice says it. */
  readonly about?: string;
  /** Title with the finding; by default the content of the map. */
  readonly title?: (most: MostRegions) => string;
  /** Content of the drawing in one line if there are no rows, which is then shown without them. */
  readonly empty?: string;
}

const countRows = (portal: Portal, countries: readonly string[]): number =>
  portal.inventory.filter(({ country }) => countries.includes(country)).length;

/** Source of the rows of a map; without rows, of its shapes. */
function originOf(portal: Portal, rows: readonly InventoryRow[], locale: Locale) {
  const { shapes } = portal.site;
  return rows.length > 0
    ? rowsOrigin(portal, rows, locale)
    : { source: shapes && textIn(shapes.attribution, locale), sourceHref: shapes?.url };
}

/** Map of the given rows; undefined if the portal has no shapes, or they contain no rows and need some. */
export function viewRowsMap(
  portal: Portal,
  { rows, countries, near, id, path, filter, isNested, about, title, embed, empty }: MappedRows,
  locale: Locale,
): RowsMapView | undefined {
  const panels = near ? nearPanels(portal, near) : mapPanels(portal, countries);
  if (!panels) return undefined;
  const t = useTranslate(locale);
  const { shapes } = panels.wide.land;
  const isPlaced = ({ places }: InventoryRow) =>
    near ? places.some((id) => near.includes(id)) : shapes.has(places[0] ?? '');
  const placed = rows.filter(isPlaced);
  if (placed.length === 0 && empty === undefined) return undefined;
  const ranked = rankRows(placed);
  // Near a region, others are counted as well.
  const counted = near
    ? portal.inventory.filter(({ places }) => places.some((region) => shapes.has(region)))
    : rows;
  const isStaged = placed.some((row) => stageKeyOf(row) !== 'not-reported');
  const draw = (all: readonly MapPanel[]) => {
    if (near) return drawNear(portal, all, placed, near, locale);
    if (placed.length === 0) return drawLand(portal, all, locale);
    return drawPanels(portal, all, placed, { ranked, rows }, mapSectors(portal), locale);
  };
  const broad = draw([panels.wide]);
  const narrow = draw(panels.narrow);
  const isMarked = broad.isMarked && narrow.isMarked;
  const shown: ShownRows = { isMarked, isStaged, located: locatedRows(panels.wide.land, placed) };
  const counts = new Map(ranked.map((region) => [region.id, region.count]));
  const countOf = (region: string) => {
    const all = regionCount(portal, region);
    if (isMissing(all)) return undefined;
    return near ? all : (counts.get(region) ?? 0);
  };
  const views = [...broad.views, ...narrow.views];
  const isSeen = (id: string) => views.some(({ regions }) => regions.has(id));
  // Regions beyond the frame are no part of the drawing.
  const cited = near ? counted.filter(({ places }) => places.some(isSeen)) : counted;
  const { source, sourceHref } = originOf(portal, placed.length > 0 ? cited : [], locale);
  const land = [...shapes.values()]
    .filter(({ id: region }) => isSeen(region))
    .map((shape) => landRegion(portal, shape, countOf(shape.id), locale));
  const heading =
    title?.({ ranked, total: rows.length }) ??
    t(isStaged && isMarked ? 'home.map' : 'home.mapPlain');
  return {
    id,
    title: heading,
    take: takeOfDrawing(
      portal,
      {
        id,
        title: heading,
        ...(source && { source }),
        path,
        ...(embed && {
          embed: mapMarkup(embed, heading, views, locale),
        }),
      },
      locale,
    ),
    subtitle:
      placed.length === 0 && empty !== undefined
        ? empty
        : subtitleOf({ ...shown, isMarked: broad.isMarked }, locale),
    narrowSubtitle:
      narrow.isMarked === broad.isMarked
        ? undefined
        : subtitleOf({ ...shown, isMarked: narrow.isMarked }, locale),
    outlines: new Map([...panels.wide.land.outlines].filter(([, outline]) => outline !== '')),
    regions: land,
    cards: viewRegionCards(
      portal,
      land,
      near ? portal.inventory : rows,
      filter,
      locale,
      near && placed,
    ),
    zooms: !near && rows.length === countRows(portal, countries),
    panels: views,
    filters:
      broad.isFiltered && narrow.isFiltered && isStaged && placed.length >= leastFiltered
        ? viewMapFilters(
            portal,
            { rows, counted, isNested, about, title: near && heading, chosen: '' },
            locale,
          )
        : undefined,
    description: describeMap(portal, placed.length, ranked, locale),
    note: [
      placed.length === 0 ? t('region.landNote') : noteOf(shown, locale),
      ...(near ? [] : sayBeyond(portal, countries, locale)),
    ].join(' '),
    source,
    sourceHref,
    correctHref: correctionHref(locale, `${path}#${id}`),
    landId: near ? 'near' : 's',
    own: new Set(near),
    csv: mapCsv(
      portal,
      rankRegions(portal, counted, locale).filter((region) => isSeen(region.id)),
      counted,
      locale,
    ),
    stages: listStages(portal, rows, locale),
    legendFor: isMarked ? 'all' : broad.isMarked ? 'wide' : 'none',
    unmarked: sayUnmarked(rows, isPlaced, locale),
  };
}

/** Whether rows are in more than one region: a map of a single region would be uninformative. */
export const areSpread = (portal: Portal, rows: readonly InventoryRow[]): boolean =>
  hasMap(portal) && new Set(rows.flatMap(({ places }) => places.slice(0, 1))).size > 1;

/** Map of spread rows, with the countries that have them. */
export function viewSpreadRows(
  portal: Portal,
  mapped: Omit<MappedRows, 'countries' | 'near' | 'empty'>,
  locale: Locale,
): RowsMapView | undefined {
  const { rows } = mapped;
  if (!areSpread(portal, rows)) return undefined;
  const inside = new Set(rows.map(({ country }) => country));
  const countries = portal.countries.filter(({ id }) => inside.has(id)).map(({ id }) => id);
  return viewRowsMap(portal, { ...mapped, countries }, locale);
}

/** Map of the home page: all rows of the portal, if it has shapes. */
export const viewHomeMap = (portal: Portal, locale: Locale): RowsMapView | undefined =>
  hasMap(portal)
    ? viewRowsMap(
        portal,
        {
          rows: portal.inventory,
          countries: portal.countries.map(({ id }) => id),
          id: 'where',
          path: '/',
          filter: {},
          title: () => describeMost(portal, locale).finding,
          embed: wholeMap,
        },
        locale,
      )
    : undefined;
