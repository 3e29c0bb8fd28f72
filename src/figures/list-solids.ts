import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { measureText } from '../fonts/typeset.ts';
import type { FigureKind } from '../schemas/figure.ts';

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Kinds that show a row in several places: on the map and in a list below it, or as a field of units. */
export const spreadsRows = (kind: FigureKind) =>
  kind.includes('map') || kind === 'choropleth' || kind === 'waffle';

const spanOf = (boxes: readonly Span[]): Span => ({
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/**
 * Ranges that a cut must not cross: each mark, and all marks of a row, its label and values; for small multiples
 * of maps each line of maps with their titles.
 */
export function listSolids(kind: FigureKind, scene: Scene): Span[] {
  if (kind === 'map-multiples') {
    return scene.marks.map((line) => spanOf([...boxesOf([line], measureText)]));
  }
  const boxes = [...boxesOf(scene.marks, measureText)].filter(
    // Vertical lines of an axis may be cut.
    ({ mark, left, right }) => mark.type !== 'line' || right - left > 1,
  );
  const rows = Map.groupBy(spreadsRows(kind) ? [] : boxes, ({ mark }) => mark.row);
  rows.delete(undefined);
  return [...boxes, ...[...rows.values()].map(spanOf)];
}
