/**
 * Symbols of stages, from pencil to ink: open ring, ring with a point, broad ring, disc, disc in a square, disc
 * in a ring. All differ in shape and colour, whichever a portal uses.
 */
export const stageSymbols = ['ring', 'point', 'band', 'disc', 'framed', 'crown'] as const;

/** Symbol of a stage; `none` if not reported. */
export type StageSymbol = (typeof stageSymbols)[number] | 'none';

/** Min and max number of stages in a portal. */
export const minStages = 3;
export const maxStages = stageSymbols.length;

/** Symbols by number of steps: the ends of the ramp are the same, with more or fewer between. */
const ramps: Readonly<Record<number, readonly StageSymbol[]>> = {
  1: ['crown'],
  2: ['ring', 'crown'],
  3: ['ring', 'disc', 'crown'],
  4: ['ring', 'point', 'disc', 'crown'],
  5: ['ring', 'point', 'band', 'disc', 'crown'],
};

/** Symbols for stages that are no steps, if unused by the steps, starting with the one least like a ring. */
const asideSymbols: readonly StageSymbol[] = ['framed', 'band', 'point', 'disc', 'ring'];

/** Symbol of each stage; steps get theirs by position and number of steps. */
export function symbolsOf(
  steps: readonly string[],
  asides: readonly string[],
): ReadonlyMap<string, StageSymbol> {
  const ramp = ramps[steps.length] ?? stageSymbols;
  const free = asideSymbols.filter((look) => !ramp.includes(look));
  return new Map([
    ...steps.map((id, index) => [id, ramp[index] ?? 'none'] as const),
    ...asides.map((id, index) => [id, free[index] ?? 'none'] as const),
  ]);
}
