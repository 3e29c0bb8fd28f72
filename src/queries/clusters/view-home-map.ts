import { stageKeyOf, tallyBy } from '../../domain/inventory/tally.ts';
import type { StageLook } from '../../domain/stages/stage-looks.ts';
import { lookOf } from '../../domain/stages/stage-way.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Cell } from '../../exports/csv.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { correctionHref } from '../links/correction.ts';
import { regionName } from '../links/names.ts';
import { drawPanel, type PanelView } from '../regions/draw-panel.ts';
import { type MapPanel, mapPanels } from '../regions/map-panels.ts';
import { placeRegionDiscs, placeRowMarks } from '../regions/marks-panel.ts';
import { panelLabels } from '../regions/panel-labels.ts';
import { hasMap, rankedRegions } from '../regions/ranked-regions.ts';
import { type AtlasLand, viewLand } from '../regions/view-land.ts';
import { potentialWord } from './potential.ts';
import { rowsOrigin } from './rows-origin.ts';
import { stageHeading } from './stage-words.ts';

/** A stage in the legend of the map, with its rows. */
export interface LegendStage {
  readonly look: StageLook;
  readonly word: string;
  readonly count: string;
}

/** Clusters on a map: a mark each, or a disc a region where marks would cover each other. */
export interface HomeMapView {
  readonly title: string;
  /** What the drawing for wide screens shows, and what those for phones show if that is something else. */
  readonly subtitle: string;
  readonly narrowSubtitle: string | undefined;
  readonly land: AtlasLand;
  readonly panels: readonly PanelView[];
  readonly description: string;
  readonly note: string;
  readonly source: string;
  readonly sourceHref: string;
  readonly correctHref: string;
  /** Rows of the numbers, the head first. */
  readonly csv: readonly (readonly Cell[])[];
  /** The stages of the marks on the map, where a drawing has marks: for which screens. */
  readonly stages: readonly LegendStage[];
  readonly legendFor: 'all' | 'wide' | 'none';
  /** Said of the rows that lie in no region, with their stages; undefined where all do. */
  readonly wide: { readonly text: string; readonly stages: readonly LegendStage[] } | undefined;
}

/** Stages that some rows have, with their number. */
function listStages(portal: Portal, rows: readonly InventoryRow[], locale: Locale): LegendStage[] {
  const counts = tallyBy(rows, (row) => [stageKeyOf(row)]);
  return portal.stageWay.keys
    .filter((stage) => counts.has(stage))
    .map((stage) => ({
      look: lookOf(stage, portal.stageWay),
      word: stageHeading(portal, stage, locale),
      count: useFormat(locale).number(counts.get(stage) ?? 0),
    }));
}

/** What the map shows, in words; the region with most entries where it has more than any other. */
function describeMap(portal: Portal, total: number, locale: Locale): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const whole = t('home.mapDescription', { total: format.number(total) });
  const [first, second] = rankedRegions(portal, locale);
  const leads = (first?.count ?? 0) > (second?.count ?? 0);
  if (!first || !second || !leads) return whole;
  const most = {
    first: regionName(portal, first.id, locale),
    count: format.number(first.count ?? 0),
  };
  return `${whole} ${t('home.mapMost', most)}`;
}

/** The drawings of one size: marks in all of them, or discs in all of them. */
function drawPanels(
  portal: Portal,
  panels: readonly MapPanel[],
  rows: readonly InventoryRow[],
  locale: Locale,
): { readonly views: PanelView[]; readonly isMarked: boolean } {
  const marked = panels.map(({ land, size }) => placeRowMarks(portal, rows, land, size));
  const isMarked = marked.every((symbols) => symbols !== undefined);
  const views = panels.map((panel, index) => {
    const symbols =
      (isMarked && marked[index]) || placeRegionDiscs(portal, rows, panel.land, panel.size);
    const labels = panelLabels(portal, panel, symbols.groups, locale);
    const content = { symbols: symbols.marks, taken: symbols.taken, labels, shaded: false };
    return drawPanel(panel, content, locale);
  });
  return { views, isMarked };
}

/** What a drawing shows, in a line. */
function subtitleOf(portal: Portal, isMarked: boolean, isStaged: boolean, locale: Locale): string {
  const t = useTranslate(locale);
  if (!isMarked) return t('home.discs');
  return t(isStaged ? 'home.mapSub' : 'home.mapPlainSub', { potential: potentialWord(portal) });
}

/** The map of the home page; undefined for a portal without shapes, or without clusters in them. */
export function viewHomeMap(portal: Portal, locale: Locale): HomeMapView | undefined {
  const panels = mapPanels(portal);
  if (!panels || !hasMap(portal)) return undefined;
  const t = useTranslate(locale);
  const { shapes } = panels.wide.land;
  const isPlaced = ({ places: [first] }: InventoryRow) => first !== undefined && shapes.has(first);
  const placed = portal.inventory.filter(isPlaced);
  const wide = portal.inventory.filter((row) => !isPlaced(row));
  const { source, sourceHref } = rowsOrigin(portal, portal.inventory, locale);
  const isStaged = placed.some((row) => stageKeyOf(row) !== 'not-reported');
  const broad = drawPanels(portal, [panels.wide], placed, locale);
  const narrow = drawPanels(portal, panels.narrow, placed, locale);
  const isMarked = broad.isMarked && narrow.isMarked;
  const n = wide.length;
  const wideText = wide.every(({ places }) => places.length === 0)
    ? t('home.mapWide', { n })
    : t('home.mapUndrawn', { n });
  const subtitle = subtitleOf(portal, broad.isMarked, isStaged, locale);
  return {
    title: t(isStaged && isMarked ? 'home.map' : 'home.mapPlain'),
    subtitle,
    narrowSubtitle:
      narrow.isMarked === broad.isMarked
        ? undefined
        : subtitleOf(portal, narrow.isMarked, isStaged, locale),
    land: viewLand(panels.wide.land),
    panels: [...broad.views, ...narrow.views],
    description: describeMap(portal, placed.length, locale),
    note: t(isMarked ? 'home.mapNote' : 'home.mapNoteDiscs'),
    source,
    sourceHref,
    correctHref: correctionHref(portal, locale, '/#where', portal.site.title[locale]),
    csv: [
      [t('region'), t('country'), t('clusters.all')],
      ...portal.regions
        .filter(({ id }) => shapes.has(id))
        .map(({ id, name, country }) => [
          name[locale],
          country,
          portal.rowsByRegion.get(id)?.length ?? 0,
        ]),
    ],
    stages: listStages(portal, placed, locale),
    legendFor: isMarked ? 'all' : broad.isMarked ? 'wide' : 'none',
    wide:
      wide.length > 0 ? { text: wideText, stages: listStages(portal, wide, locale) } : undefined,
  };
}
