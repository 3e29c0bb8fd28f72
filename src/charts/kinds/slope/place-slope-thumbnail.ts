import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { nameDisc } from '../../tools/labels/name-disc.ts';
import type { ChartData } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { type ThumbnailContext, thumbnailSize } from '../../tools/model/thumbnail.ts';
import { numberSeries } from '../../tools/series/number-series.ts';
import { valueAt } from './plan-sides.ts';

const margin = 14;
const nameRoom = 150;

/** Lines between two axes without numbers; the row named in the title is accented and labelled. */
export function placeSlopeThumbnail(data: ChartData, context: ThumbnailContext): Scene {
  const { width, height } = thumbnailSize;
  const [first, second] = numberSeries(data, 2);
  const pairs = data.rows.flatMap((row) => {
    const [from, to] = [valueAt(row, first), valueAt(row, second)];
    return from === undefined || to === undefined ? [] : [{ row, from, to }];
  });
  const values = pairs.flatMap(({ from, to }) => [from, to]);
  const [min = 0, max = 1] = extent(values);
  const y = scaleLinear([min, max], [height - margin, margin]);
  const greatest = pairs.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
  const named = pairs.find(({ row }) => row.id === context.named) ?? greatest;
  const [left, right] = [margin, width - nameRoom];
  const marks: Mark[] = [left, right].map((x): Mark => ({
    type: 'line',
    x1: x,
    x2: x,
    y1: 0,
    y2: height,
    stroke: 'hair',
    strokeWidth: 1,
  }));
  const others = pairs.filter((pair) => pair !== named);
  for (const pair of named ? [...others, named] : others) {
    const look =
      pair === named ? ({ paint: 'accent', r: 6 } as const) : ({ paint: 'q3', r: 3.5 } as const);
    const { paint, r } = look;
    const [a, b] = [y(pair.from), y(pair.to)];
    const strokeWidth = pair === named ? 2.5 : 1.2;
    marks.push(
      { type: 'line', x1: left, y1: a, x2: right, y2: b, stroke: paint, strokeWidth },
      { type: 'circle', x: left, y: a, r, fill: paint },
      { type: 'circle', x: right, y: b, r, fill: paint },
    );
  }
  if (named) {
    const disc = { x: right, y: y(named.to), r: 6 };
    marks.push(nameDisc(named.row.label, disc, [], thumbnailSize, context.measure));
  }
  return { width, height, marks, legend: [] };
}
