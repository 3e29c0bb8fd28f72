import { extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { type Disc, nameDisc } from '../labels/name-disc.ts';
import type { ChartData } from '../model/chart-data.ts';
import type { CircleMark, Mark, Scene } from '../model/scene.ts';
import { pickNamed, type ThumbnailContext, thumbnailSize } from '../model/thumbnail.ts';
import { findColumns, type Point, type PointsOptions, readPoints } from './read-points.ts';

const margin = 14;
/** Radius of a disc without a size, of the largest one, and of the smallest. */
const radius = { plain: 7, most: 22, least: 5 };

/** Domain with a tenth of padding at both ends; from zero if the figure requires it. */
function readDomain(values: readonly number[], zero: PointsOptions['zero']): [number, number] {
  const [min = 0, most = 1] = extent(values);
  const gap = (most - min || 1) / 10;
  return [zero === 'always' ? 0 : min - gap, most + gap];
}

/** Points without numbers, with a label for the one named in the title, otherwise for the highest. */
export function placePointsThumbnail(
  data: ChartData,
  options: PointsOptions,
  context: ThumbnailContext,
): Scene {
  const { width, height } = thumbnailSize;
  const points = readPoints(data, findColumns(data, options));
  const { reference } = options;
  const ys = points.map(({ y }) => y);
  const x = scaleLinear(
    readDomain(
      points.map((point) => point.x),
      options.zero,
    ),
    [margin, width - margin],
  );
  const y = scaleLinear(
    readDomain(reference === undefined ? ys : [...ys, reference], options.zero),
    [height - margin, margin],
  );
  const largest = max(points, ({ size }) => size) || 1;
  const radiusOf = ({ size }: Point) =>
    options.size === undefined
      ? radius.plain
      : Math.max(radius.most * Math.sqrt((size ?? 0) / largest), radius.least);
  const ranked = points.toSorted(greatestFirst((point) => point.y));
  const named = pickNamed(
    ranked.map(({ row }) => row),
    context,
  );
  const discs = ranked
    .toSorted(greatestFirst(radiusOf))
    .map((point) => ({ row: point.row, x: x(point.x), y: y(point.y), r: radiusOf(point) }));
  const isNamed = ({ row }: (typeof discs)[number]) => row === named;
  const chosen = discs.find(isNamed);
  const rest = discs.filter((disc) => !isNamed(disc));
  const draw = ({ x: cx, y: cy, r }: Disc, fill: 'q4' | 'accent'): CircleMark => ({
    type: 'circle',
    x: cx,
    y: cy,
    r,
    fill,
    stroke: 'paper',
    strokeWidth: 1.5,
  });
  const axis = { stroke: 'line', strokeWidth: 1 } as const;
  const marks: Mark[] = [
    { type: 'line', x1: 1, y1: 0, x2: 1, y2: height - 1, ...axis },
    { type: 'line', x1: 1, y1: height - 1, x2: width, y2: height - 1, ...axis },
  ];
  if (reference !== undefined) {
    const level = y(reference);
    marks.push({ type: 'line', x1: 1, y1: level, x2: width, y2: level, ...axis, dash: '5 4' });
  }
  marks.push(...rest.map((disc) => draw(disc, 'q4')));
  if (chosen) {
    const words = nameDisc(chosen.row.label, chosen, rest, thumbnailSize, context.measure);
    marks.push(draw(chosen, 'accent'), words);
  }
  return { width, height, marks, legend: [] };
}
