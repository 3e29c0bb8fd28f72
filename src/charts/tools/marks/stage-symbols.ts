import type { StageKey } from '../../../domain/inventory/tally.ts';

/** One part of a symbol around the origin, about 12 units wide in all. */
export interface SymbolPart {
  readonly shape: 'circle' | 'square';
  /** Radius, or half a side. */
  readonly size: number;
  /** Width of its line; a part without one is filled. */
  readonly stroke?: number;
}

/**
 * The town symbols of the stages: open ring, ring with a point, disc, disc in a ring, open square.
 * They read in black alone.
 */
export const stageSymbols: Readonly<Record<StageKey, readonly SymbolPart[]>> = {
  idea: [{ shape: 'circle', size: 4, stroke: 1.4 }],
  initial: [
    { shape: 'circle', size: 4.6, stroke: 1.4 },
    { shape: 'circle', size: 1.8 },
  ],
  developing: [{ shape: 'circle', size: 4.8 }],
  mature: [
    { shape: 'circle', size: 6, stroke: 1.4 },
    { shape: 'circle', size: 3.6 },
  ],
  'not-reported': [{ shape: 'square', size: 3.6, stroke: 1.2 }],
};
