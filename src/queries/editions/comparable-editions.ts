import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/** Two editions of which the later is held against the earlier. */
export interface EditionPair {
  readonly from: string;
  readonly to: string;
}

/**
 * Ids of the editions that can be compared, the earliest first: the published ones up to the current
 * one. A draft is announced by nothing.
 */
export const comparableEditions = remember((portal): readonly string[] =>
  portal.editions
    .filter(({ id, data }) => data.status === 'published' && id <= portal.editionId)
    .map(({ id }) => id)
    // Ids of editions are years: they sort as they follow.
    .sort(),
);

/** Each edition with the one before it, the latest first; then the last with the first of all. */
export const editionPairs = remember((portal): readonly EditionPair[] => {
  const ids = comparableEditions(portal);
  const steps = ids.slice(1).map((to, index) => ({ from: ids[index] as string, to }));
  const whole = { from: ids[0] as string, to: ids.at(-1) as string };
  return [...steps.toReversed(), ...(ids.length > 2 ? [whole] : [])];
});

/** Is there more than one edition, so that years can be shown beside each other? */
export const spansEditions = (portal: Portal): boolean => comparableEditions(portal).length > 1;
