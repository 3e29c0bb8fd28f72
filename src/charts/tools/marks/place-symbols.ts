import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import { packMarks } from './pack-marks.ts';

export interface SymbolGroup {
  readonly x: number;
  readonly y: number;
  /** Marks, the most important first: it goes in the middle. */
  readonly marks: readonly { readonly id: string; readonly kind: StageSymbol }[];
}

export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly kind: StageSymbol;
  readonly id: string;
}

/**
 * Place groups of marks side by side on a map.
 * @param spacing distance between marks in units of the drawing
 */
export function placeSymbols(groups: readonly SymbolGroup[], spacing: number): PlacedMark[] {
  return groups.flatMap(({ x, y, marks }) =>
    packMarks(marks.length, spacing).map((place, index) => ({
      x: Math.round((x + place.x) * 10) / 10,
      y: Math.round((y + place.y) * 10) / 10,
      ...(marks[index] as { id: string; kind: StageSymbol }),
    })),
  );
}
