import { rowPaint } from '../paint/paint-row.ts';
import type { Mark, Paint, Texture } from '../model/scene.ts';
import type { Point } from './read-points.ts';

/** Where a point stands and how it looks. */
export interface PointPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The cell that it shows. */
  readonly column: number;
  /** The plot has a column of sizes. */
  readonly sized: boolean;
  /** Of its group. */
  readonly look?: { readonly paint: Paint; readonly texture?: Texture };
}

/** The mark of a point: a disc, a hollow one where its size is not known, or its stage's symbol. */
export function drawPoint({ row, size }: Point, place: PointPlace): Mark {
  const { x, y, r, column, sized, look } = place;
  const meaning = { row: row.id, column, series: row.group };
  if (!sized && row.stage && !row.accent) {
    return { type: 'stage', x, y, look: row.stage.look, scale: 0.85, ...meaning };
  }
  const circle = { type: 'circle', x, y, r, ...meaning } as const;
  if (sized && size === undefined) {
    return { ...circle, fill: 'paper', texture: 'missing', stroke: 'line', strokeWidth: 1.2 };
  }
  return {
    ...circle,
    fill: rowPaint(row, look?.paint ?? 'q4'),
    texture: sized && !row.accent ? look?.texture : undefined,
    stroke: 'paper',
    strokeWidth: 1,
  };
}
