import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';

/** A part of a symbol around the origin; symbols are about 12 units wide. */
export interface SymbolPart {
  readonly shape: 'circle' | 'square';
  /** Radius, or half a side. */
  readonly size: number;
  /** Stroke width; a part without one is filled. */
  readonly stroke?: number;
}

/** Town symbols of the stages, distinct in black alone. */
export const stageSymbols: Readonly<Record<StageSymbol, readonly SymbolPart[]>> = {
  ring: [{ shape: 'circle', size: 4, stroke: 1.4 }],
  point: [
    { shape: 'circle', size: 4.6, stroke: 1.4 },
    { shape: 'circle', size: 1.8 },
  ],
  band: [{ shape: 'circle', size: 3.6, stroke: 3 }],
  disc: [{ shape: 'circle', size: 4.8 }],
  framed: [
    { shape: 'square', size: 5, stroke: 1.3 },
    { shape: 'circle', size: 3 },
  ],
  crown: [
    { shape: 'circle', size: 6, stroke: 1.4 },
    { shape: 'circle', size: 3.6 },
  ],
  none: [{ shape: 'square', size: 3.6, stroke: 1.2 }],
};
