/**
 * How stages look, from pencil to ink: open ring, ring with a point, broad ring, disc, disc in a
 * square, disc in a ring. Symbols and colours of all of them differ, whichever a portal uses.
 */
export const stageLooks = ['ring', 'point', 'band', 'disc', 'framed', 'crown'] as const;

/** How a stage looks; `none` where it is not reported. */
export type StageLook = (typeof stageLooks)[number] | 'none';

/** The fewest and the most stages of a portal. */
export const fewestStages = 3;
export const mostStages = stageLooks.length;

/** Looks of so many steps: their ramp is the same with each number, with more or fewer between. */
const ramps: Readonly<Record<number, readonly StageLook[]>> = {
  1: ['crown'],
  2: ['ring', 'crown'],
  3: ['ring', 'disc', 'crown'],
  4: ['ring', 'point', 'disc', 'crown'],
  5: ['ring', 'point', 'band', 'disc', 'crown'],
};

/** What is no step has a look that the steps leave free, beginning with the one unlike a ring. */
const asideLooks: readonly StageLook[] = ['framed', 'band', 'point', 'disc', 'ring'];

/** The look of each stage: of steps by their place and their number. */
export function looksOf(
  steps: readonly string[],
  asides: readonly string[],
): ReadonlyMap<string, StageLook> {
  const ramp = ramps[steps.length] ?? stageLooks;
  const free = asideLooks.filter((look) => !ramp.includes(look));
  return new Map([
    ...steps.map((id, index) => [id, ramp[index] ?? 'none'] as const),
    ...asides.map((id, index) => [id, free[index] ?? 'none'] as const),
  ]);
}
