import { shownEditions } from '../../domain/shown-editions.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/** Ids of the editions whose numbers are shown, the earliest first. A draft is announced by nothing. */
export const countedEditions = remember('countedEditions', (portal): readonly string[] =>
  shownEditions(portal.editions, portal.editionId),
);

/** Is there more than one edition, so that years can be shown beside each other? */
export function spansYears(portal: Portal): boolean {
  return countedEditions(portal).length > 1;
}
