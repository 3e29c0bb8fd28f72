import type { ValueClass } from '../../charts/tools/classes/class-breaks.ts';
import { classifyCounts, classOf } from '../../charts/tools/classes/classify.ts';
import { placeSymbols, type PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import { type StageKey, stageKeyOf, stageKeys, tallyStages } from '../../domain/inventory/tally.ts';
import { isMissing } from '../../domain/missing.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { atlas } from './maps.ts';
import { regionName } from '../links/names.ts';
import { regionCount } from './region-counts.ts';
import type { Portal } from '../../portal/portal.ts';

/** A region on the map. */
export interface MapRegion {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Rows in the region; undefined where no source says. */
  readonly count: number | undefined;
  /** Rows beyond the idea stage; undefined where no stage is reported. */
  readonly past: number | undefined;
  /** 0 for none, 1–5 by class. */
  readonly shade: number;
}

/** The whole map: regions with their shade, classes, and marks. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly MapRegion[];
  readonly classes: readonly ValueClass[];
  /** Regions known to have no row. */
  readonly zero: number;
  readonly marks: readonly PlacedMark[];
}

const strongestFirst: readonly StageKey[] = [
  'mature',
  'developing',
  'initial',
  'idea',
  'not-reported',
];

/** Marks of rows at the middle of the first region that they name. */
function marksOf(portal: Portal, rows: readonly InventoryRow[], spacing: number): PlacedMark[] {
  const map = atlas(portal);
  if (!map) return [];
  const groups = [...map.shapes.values()].flatMap(({ id, x, y }) => {
    const marks = rows
      .filter((row) => row.places[0] === id)
      .map((row) => ({ id: row.id, kind: stageKeyOf(row) }))
      .sort((a, b) => strongestFirst.indexOf(a.kind) - strongestFirst.indexOf(b.kind));
    return marks.length > 0 ? [{ x, y, marks }] : [];
  });
  return placeSymbols(groups, spacing);
}

/** Every row as a mark: the map of the home page. */
export function allMarks(portal: Portal, spacing: number): PlacedMark[] {
  return marksOf(portal, portal.inventory, spacing);
}

/** One disc a region, its area by the number of rows: the drawing for narrow screens. */
export function regionDiscs(portal: Portal): { x: number; y: number; r: number }[] {
  const map = atlas(portal);
  if (!map) return [];
  return [...map.shapes.values()].flatMap(({ id, x, y }) => {
    const count = portal.rowsByRegion.get(id)?.length ?? 0;
    const r = Math.round(60 * Math.sqrt(count)) / 10;
    return count > 0 ? [{ x: Math.round(x), y: Math.round(y), r }] : [];
  });
}

/** A label of the map with the place that its leader points to. */
export interface MapLabelView {
  readonly x: number;
  readonly y: number;
  readonly to: readonly [number, number];
  readonly text: string;
  readonly detail: string;
  readonly anchor: 'start';
}

/** Labels of the regions with most rows: southern ones stand below their land, others above. */
export function topLabels(portal: Portal, locale: Locale, most: number): MapLabelView[] {
  const map = atlas(portal);
  if (!map) return [];
  const { height } = map;
  return [...map.shapes.values()]
    .map((shape) => ({ shape, total: portal.rowsByRegion.get(shape.id)?.length ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.shape.id < b.shape.id ? -1 : 1))
    .slice(0, most)
    .map(({ shape: { id, x, y, bounds }, total }) => ({
      x: Math.round(x + 26),
      y: Math.round(y > height / 2 ? bounds[3] + 34 : bounds[1] - 14),
      to: [Math.round(x), Math.round(y)],
      text: regionName(portal, id, locale),
      detail: useFormat(locale).number(total),
      anchor: 'start',
    }));
}

/** The map of counts by region, with marks for the rows beyond the idea stage and the unreported. */
export function mapView(portal: Portal, locale: Locale): MapView | undefined {
  const map = atlas(portal);
  if (!map) return undefined;
  const counts = [...map.shapes.keys()].map((id) => regionCount(portal, id));
  const classes = classifyCounts(counts.flatMap((count) => (isMissing(count) ? [] : [count])));
  const regions = [...map.shapes.values()].map(({ id, path, x, y }): MapRegion => {
    const known = regionCount(portal, id);
    const count = isMissing(known) ? undefined : known;
    const { past, total, notReported } = tallyStages(portal.rowsByRegion.get(id) ?? []);
    return {
      id,
      name: regionName(portal, id, locale),
      href: href(locale, `/regions/${id}/`),
      path,
      x,
      y,
      count,
      past: count === undefined || (total > 0 && notReported === total) ? undefined : past,
      shade: classOf(classes, count ?? 0),
    };
  });
  return {
    width: map.width,
    height: map.height,
    regions,
    classes,
    zero: counts.filter((count) => count === 0).length,
    marks: marksOf(
      portal,
      portal.inventory.filter((row) => stageKeyOf(row) !== 'idea'),
      11,
    ),
  };
}

/** Filter keys of a row, as in `mapCounts`: index of its stage, then indexes of its sectors. */
export function rowIndexes(portal: Portal, id: string, sectors: readonly string[]): number[] {
  const row = portal.rowById.get(id);
  if (!row) return [];
  return [
    stageKeys.indexOf(stageKeyOf(row)),
    ...row.sectors.map((sector) => sectors.indexOf(sector)),
  ];
}

/**
 * Counts for the map's filters: for each region the rows as `[stage, sectors…]`, with stages and
 * sectors as indexes into `stageKeys` and `sectors`.
 */
export function mapCounts(portal: Portal): {
  sectors: string[];
  regions: Record<string, number[][]>;
} {
  const sectors = [...new Set(portal.inventory.flatMap((row) => row.sectors))].sort();
  const regions: Record<string, number[][]> = {};
  for (const row of portal.inventory) {
    for (const id of row.places) {
      regions[id] ??= [];
      regions[id].push(rowIndexes(portal, row.id, sectors));
    }
  }
  return { sectors, regions };
}
