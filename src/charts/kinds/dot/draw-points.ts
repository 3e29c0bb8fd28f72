import type { ChartRow } from '../../tools/model/chart-data.ts';
import { seriesLegend, type Series, type SeriesCell } from '../../tools/series/number-series.ts';
import { missingLook, rowPaint } from '../../tools/paint/paint-row.ts';
import type { CircleMark, LegendItem } from '../../tools/model/scene.ts';

export type DotStyle = 'dot' | 'lollipop' | 'range';

/** Vertical distance of points that would overlap. */
export const tieStep = 11;

const radius = 5;
/** Radii of a ring around a point of equal value, with paper between them. */
const ringRadius = 6.5;
const innerRadius = 3.7;

/** Steps down from the first of several overlapping points; 0 without overlap. */
export function stackTies(places: readonly number[]): number[] {
  const tiers: number[] = [];
  places.forEach((place, index) => {
    let tier = 0;
    const taken = () =>
      places
        .slice(0, index)
        .some((other, nth) => tiers[nth] === tier && Math.abs(other - place) < 2 * radius);
    while (taken()) tier++;
    tiers.push(tier);
  });
  return tiers;
}

/** Point of a cell, also its key in a list: a hatched ring if the value is missing. */
export function drawPoint(
  { cell, series: own }: SeriesCell,
  row: ChartRow,
  style: DotStyle,
  series: readonly Series[],
  x: number,
  y: number,
): CircleMark {
  const meaning = {
    row: row.id,
    column: own.index,
    series: series.length > 1 ? own.column.id : undefined,
  };
  if (cell.missing !== undefined) {
    return { type: 'circle', x, y, r: radius, ...missingLook, fill: 'none', ...meaning };
  }
  if (style === 'range') {
    const paint = rowPaint(row, 'q5');
    const ring = { r: ringRadius, fill: 'paper', stroke: paint, strokeWidth: 1.5 } as const;
    const look = own === series[0] ? ring : { r: innerRadius, fill: paint };
    return { type: 'circle', x, y, ...look, ...meaning };
  }
  const fill = series.length === 1 ? rowPaint(row, own.paint) : own.paint;
  return { type: 'circle', x, y, r: radius, fill, texture: own.texture, ...meaning };
}

/** Legend of the series: rings and points for ranges, otherwise coloured discs. */
export function dotLegend(series: readonly Series[], style: DotStyle): LegendItem[] {
  if (style !== 'range') return seriesLegend(series, 'disc');
  return series.map(({ column }, index) => ({
    label: column.label,
    paint: 'q5',
    shape: index === 0 ? 'ring' : 'disc',
    series: column.id,
  }));
}
