import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import type { MapLabel } from '../../tools/maps/label-land.ts';
import { labelOf } from '../../tools/maps/match-rows.ts';
import { pickHighest } from '../../tools/maps/pick-highest.ts';
import { placeSizeScale, radiusOf, sampleSizes } from '../../tools/maps/place-size-scale.ts';
import { absenceLegend, columnTitle, regionCount } from '../../tools/maps/shade-classes.ts';
import type { ChartData, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Land } from '../../tools/maps/place-land.ts';
import type { LegendItem } from '../../tools/model/scene.ts';
import { countColumn, countRegions, countText, nameRegion } from './name-region.ts';
import { countRows, type Disc, discOfRow, discOfRows, placeDiscs } from './place-discs.ts';
import { fewRows, type ShownSymbols } from './show-stages.ts';

/** Number of rows from which the largest disc has its full size. */
const fullCount = 40;

const largestOf = (width: number) => (width < 400 ? 15 : 26);

/** Min distance between separate discs of points, in radii of the largest disc. */
const apart = 1.3;

/** Discs of row counts, per region and per cluster of nearby points. */
function countPlaces(
  data: ChartData,
  placed: readonly ChartRow[],
  context: PlaceContext,
  land: Land | undefined,
) {
  const largest = largestOf(context.width);
  const inRegion = countRegions(placed);
  const count = (on: Land | undefined) => countRows(on, placed, apart * largest);
  const greatest = Math.max(0, ...count(land).map(({ rows }) => rows.length));
  // A handful of rows must not look like fifty: discs of counts grow towards a full size.
  const max = Math.max(fullCount, greatest);
  const discs = (on: Land | undefined) =>
    count(on).map((counted) => {
      const ofRegion = inRegion.get(counted.region) ?? 0;
      const values = [{ text: countText(ofRegion, data, context) }];
      const label = { name: nameRegion(counted.region, context), values };
      return { ...discOfRows(counted, label, max, largest), rank: ofRegion };
    });
  return { discs, most: max, greatest };
}

function otherItems(
  placed: readonly ChartRow[],
  column: number,
  data: ChartData,
  { format }: PlaceContext,
): LegendItem[] {
  const head = data.columns[column];
  if (!head) return [];
  const cells = placed.flatMap((row) => row.cells[column] ?? []);
  const zeros = cells.filter(({ value }) => value === 0).length;
  const zero: LegendItem = {
    label: format(0, head),
    shape: 'ring',
    paint: 'line',
    detail: regionCount(zeros),
  };
  const absent = absenceLegend(cells).map((item): LegendItem => ({ ...item, shape: 'disc' }));
  return [...(zeros > 0 ? [zero] : []), ...absent];
}

/**
 * Discs sized by the value of a column, or by the number of rows.
 * @param column index of the column; -1 to count rows
 * @param land of the whole map
 */
export function showDiscs(
  data: ChartData,
  placed: readonly ChartRow[],
  column: number,
  labels: number,
  context: PlaceContext,
  land: Land | undefined,
): ShownSymbols {
  const head = data.columns[column] ?? countColumn(data);
  const largest = largestOf(context.width);
  const values = placed.flatMap((row) => row.cells[column]?.value ?? []);
  const counted = column < 0 ? countPlaces(data, placed, context, land) : undefined;
  const max = counted?.most ?? Math.max(0, ...values.map(Math.abs));
  const discsOn = (on: Land | undefined): readonly Disc[] =>
    counted?.discs(on) ?? placed.flatMap((row) => discOfRow(row, column, max, largest));
  const all = !counted && data.rows.length <= fewRows;
  // Zero and missing values are counted at their own legend entries.
  const detail = counted
    ? String(placed.length)
    : regionCount(values.filter((value) => value !== 0).length);
  const whole = counted !== undefined || values.every(Number.isInteger);
  return {
    legend: [
      { label: columnTitle(head), shape: 'disc', paint: 'q4', detail },
      ...otherItems(placed, column, data, context),
    ],
    scale: placeSizeScale(
      sampleSizes(counted?.greatest ?? max, whole),
      (value) => radiusOf(value, max, largest),
      (value) => context.format(value, head),
      'q4',
      context.measure,
    ),
    describe: (region) =>
      counted
        ? counted
            .discs(undefined)
            .filter((disc) => disc.region === region)
            .map(({ label }) => label)
        : placed.filter((row) => row.region === region).map((row) => labelOf(row, [column])),
    place: (on) => {
      const drawn = placeDiscs(on, discsOn(on));
      // A disc at a point covers only part of its region, so it has no rank among regions.
      const ranked = drawn
        .filter(({ spot }) => spot === undefined)
        .toSorted(greatestFirst(({ rank }) => rank));
      const named = pickHighest(ranked, ({ rank }) => rank, all ? ranked.length : labels);
      return {
        crowds: [],
        labels: named.map(({ x, y, radius, label }): MapLabel => ({ x, y, radius, text: label })),
        // Large ones first, so that small ones remain visible.
        marks: drawn
          .toSorted(greatestFirst(({ radius }) => radius))
          .map(({ x, y, mark }) => ({ ...mark, x, y })),
        taken: drawn.map(({ x, y, radius }) => ({
          x: x - radius * 0.8,
          y: y - radius * 0.8,
          width: 1.6 * radius,
          height: 1.6 * radius,
        })),
      };
    },
  };
}
