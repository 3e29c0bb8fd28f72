import type { StageKey } from '../../domain/inventory/tally.ts';

const inner: Readonly<Record<StageKey, string>> = {
  idea: '<circle class="r" r="4" stroke-width="1.4"/>',
  initial: '<circle class="r" r="4.6" stroke-width="1.4"/><circle class="d" r="1.8"/>',
  developing: '<circle class="d" r="4.8"/>',
  mature: '<circle class="r" r="6" stroke-width="1.4"/><circle class="d" r="3.6"/>',
  'not-reported': '<rect class="r" x="-3.6" y="-3.6" width="7.2" height="7.2" stroke-width="1.2"/>',
};

/**
 * The town symbol of a stage, around the origin: open ring, ring with a point, disc, disc in a
 * ring, open square. It reads in black alone.
 */
export function markInner(stage: StageKey): string {
  return inner[stage];
}
