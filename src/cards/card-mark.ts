import { drawSymbol } from '../charts/tools/svg/draw-definitions.ts';
import type { StageSymbol } from '../domain/stages/stage-symbols.ts';
import type { PlacedLetter } from '../fonts/typeset.ts';
import type { Colours } from './paint.ts';

/** Starts at a point on its baseline. */
export interface WordsMark {
  readonly type: 'words';
  /** Positions in fractions of the size (`letterUnits`). */
  readonly letters: readonly PlacedLetter[];
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

/** With its origin at a point. */
export interface ShapeMark {
  readonly type: 'shape';
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  /** Used by this card only; most other shapes are shared by many cards. */
  readonly isOwn?: boolean;
}

export type CardMark = WordsMark | ShapeMark;

/** Filled rectangle from its upper left corner. */
export const placeRule = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): ShapeMark => ({
  type: 'shape',
  x,
  y,
  svg: `<rect width="${width}" height="${height}" fill="${colour}"/>`,
});

/** The symbol of a stage, centred on a point; empty without a stage. */
export const placeSymbol = (
  look: StageSymbol | undefined,
  scale: number,
  x: number,
  y: number,
  colours: Colours,
): ShapeMark[] => (look ? [{ type: 'shape', x, y, svg: drawSymbol(look, scale, colours) }] : []);
