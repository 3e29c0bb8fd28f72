import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { measureText } from '../fonts/typeset.ts';
import type { FigureKind } from '../schemas/figure.ts';

/** A stretch of a drawing's height. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Kinds that show a row in several places, on the land and in a list below it, or as a field of units. */
export const spreadsRows = (kind: FigureKind) =>
  kind.includes('map') || kind === 'choropleth' || kind === 'waffle';

/** From where to where marks reach. */
const spanOf = (boxes: readonly Span[]): Span => ({
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/**
 * What stays whole where a drawing is cut: each mark, and all marks of a row, which are its label and its values; of
 * small maps each line of maps with their titles, since the one says nothing without the other.
 */
export function listSolids(kind: FigureKind, scene: Scene): Span[] {
  if (kind === 'map-multiples') {
    return scene.marks.map((line) => spanOf([...boxesOf([line], measureText)]));
  }
  const boxes = [...boxesOf(scene.marks, measureText)].filter(
    // An upright line of an axis may be cut.
    ({ mark, left, right }) => mark.type !== 'line' || right - left > 1,
  );
  const rows = Map.groupBy(spreadsRows(kind) ? [] : boxes, ({ mark }) => mark.row);
  rows.delete(undefined);
  return [...boxes, ...[...rows.values()].map(spanOf)];
}
