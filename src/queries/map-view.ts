import type { ValueClass } from '../charts/tools/classes/class-breaks.ts';
import { classifyCounts, classOf } from '../charts/tools/classes/classify.ts';
import { placeSymbols, type PlacedMark } from '../charts/tools/marks/place-symbols.ts';
import { type StageKey, stageKeyOf, stageKeys, tallyStages } from '../domain/inventory/tally.ts';
import { isMissing } from '../domain/missing.ts';
import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import { useFormat } from '../i18n/format.ts';
import { href } from '../i18n/href.ts';
import type { Locale } from '../i18n/locales.ts';
import { atlas } from './maps.ts';
import { regionName } from './names.ts';
import { regionCount } from './region-counts.ts';
import { inventory, rowById, rowsByRegion } from './portal.ts';

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
function marksOf(rows: readonly InventoryRow[], spacing: number): PlacedMark[] {
  if (!atlas) return [];
  const groups = [...atlas.shapes.values()].flatMap(({ id, x, y }) => {
    const marks = rows
      .filter((row) => row.places[0] === id)
      .map((row) => ({ id: row.id, kind: stageKeyOf(row) }))
      .sort((a, b) => strongestFirst.indexOf(a.kind) - strongestFirst.indexOf(b.kind));
    return marks.length > 0 ? [{ x, y, marks }] : [];
  });
  return placeSymbols(groups, spacing);
}

/** Every row as a mark: the map of the home page. */
export function allMarks(spacing: number): PlacedMark[] {
  return marksOf(inventory, spacing);
}

/** One disc a region, its area by the number of rows: the drawing for narrow screens. */
export function regionDiscs(): { x: number; y: number; r: number }[] {
  if (!atlas) return [];
  return [...atlas.shapes.values()].flatMap(({ id, x, y }) => {
    const count = rowsByRegion.get(id)?.length ?? 0;
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
export function topLabels(locale: Locale, most: number): MapLabelView[] {
  if (!atlas) return [];
  const { height } = atlas;
  return [...atlas.shapes.values()]
    .map((shape) => ({ shape, total: rowsByRegion.get(shape.id)?.length ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.shape.id < b.shape.id ? -1 : 1))
    .slice(0, most)
    .map(({ shape: { id, x, y, bounds }, total }) => ({
      x: Math.round(x + 26),
      y: Math.round(y > height / 2 ? bounds[3] + 34 : bounds[1] - 14),
      to: [Math.round(x), Math.round(y)],
      text: regionName(id, locale),
      detail: useFormat(locale).number(total),
      anchor: 'start',
    }));
}

/** The map of counts by region, with marks for the rows beyond the idea stage and the unreported. */
export function mapView(locale: Locale): MapView | undefined {
  if (!atlas) return undefined;
  const counts = [...atlas.shapes.keys()].map((id) => regionCount(id));
  const classes = classifyCounts(counts.flatMap((count) => (isMissing(count) ? [] : [count])));
  const regions = [...atlas.shapes.values()].map(({ id, path, x, y }): MapRegion => {
    const known = regionCount(id);
    const count = isMissing(known) ? undefined : known;
    const { past, total, notReported } = tallyStages(rowsByRegion.get(id) ?? []);
    return {
      id,
      name: regionName(id, locale),
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
    width: atlas.width,
    height: atlas.height,
    regions,
    classes,
    zero: counts.filter((count) => count === 0).length,
    marks: marksOf(
      inventory.filter((row) => stageKeyOf(row) !== 'idea'),
      11,
    ),
  };
}

/** Filter keys of a row, as in `mapCounts`: index of its stage, then indexes of its sectors. */
export function rowIndexes(id: string, sectors: readonly string[]): number[] {
  const row = rowById.get(id);
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
export function mapCounts(): { sectors: string[]; regions: Record<string, number[][]> } {
  const sectors = [...new Set(inventory.flatMap((row) => row.sectors))].sort();
  const regions: Record<string, number[][]> = {};
  for (const row of inventory) {
    for (const id of row.places) {
      regions[id] ??= [];
      regions[id].push(rowIndexes(row.id, sectors));
    }
  }
  return { sectors, regions };
}
