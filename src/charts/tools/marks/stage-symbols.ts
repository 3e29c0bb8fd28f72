import type { StageLook } from '../../../domain/stages/stage-looks.ts';

/** One part of a symbol around the origin, about 12 units wide in all. */
export interface SymbolPart {
  readonly shape: 'circle' | 'square';
  /** Radius, or half a side. */
  readonly size: number;
  /** Width of its line; a part without one is filled. */
  readonly stroke?: number;
}

/**
 * The town symbols of the stages, and an open square for what is not reported. They read in black
 * alone.
 */
export const stageSymbols: Readonly<Record<StageLook, readonly SymbolPart[]>> = {
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
