import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { countedEditions } from './counted-editions.ts';

export interface EditionPair {
  readonly from: string;
  readonly to: string;
}

/** Whether the two editions are adjacent. */
export function isStep(portal: Portal, { from, to }: EditionPair): boolean {
  const ids = countedEditions(portal);
  return ids.indexOf(to) - ids.indexOf(from) === 1;
}

/** Each edition with the one before it, the latest first; then the last with the very first. */
export const editionPairs = remember('editionPairs', (portal): readonly EditionPair[] => {
  const ids = countedEditions(portal);
  const steps = ids.slice(1).map((to, index) => ({ from: ids[index] as string, to }));
  const whole = { from: ids[0] as string, to: ids.at(-1) as string };
  return [...steps.toReversed(), ...(ids.length > 2 ? [whole] : [])];
});
