import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/**
 * Ids of the editions whose numbers are shown, the earliest first: the published ones up to the
 * current one, and that one. A draft is announced by nothing.
 */
export const countedEditions = remember((portal): readonly string[] =>
  portal.editions
    .filter(
      ({ id, data }) =>
        id === portal.editionId || (data.status === 'published' && id < portal.editionId),
    )
    .map(({ id }) => id)
    // Ids of editions are years: they sort as they follow.
    .sort(),
);

/** Is there more than one edition, so that years can be shown beside each other? */
export function spansYears(portal: Portal): boolean {
  return countedEditions(portal).length > 1;
}
