import { shownEditions } from '../../domain/editions.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/** Ids of the editions with public numbers, the earliest first. Drafts are not announced. */
export const countedEditions = remember('countedEditions', (portal): readonly string[] =>
  shownEditions(portal.editions, portal.editionId),
);

/** Whether there are several editions to compare. */
export function spansYears(portal: Portal): boolean {
  return countedEditions(portal).length > 1;
}
