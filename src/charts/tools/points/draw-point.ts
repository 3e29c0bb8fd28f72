import { rowPaint } from '../paint/paint-row.ts';
import type { Mark, Paint, Texture } from '../model/scene.ts';
import type { Point } from './read-points.ts';

export interface PointPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly column: number;
  readonly sized: boolean;
  readonly look?: { readonly paint: Paint; readonly texture?: Texture };
}

/** A disc, hollow if its size is unknown, or the symbol of the row's stage. */
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
