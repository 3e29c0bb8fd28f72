import { addAddresses } from '../../src/domain/links/address-list.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { listLost } from './lost-addresses.ts';
import { listAddresses } from './site-addresses.ts';

/** Its message is for the author. */
export class LostLinks extends Error {}

/**
 * Compare a finished site with the published addresses.
 * @param unfrozen whether a report built to be frozen again replaces its archive
 * @returns lost addresses, and the number of unrecorded ones if the portal keeps a list
 */
export function compareLinks(
  portal: Portal,
  site: string,
  unfrozen: boolean,
): { readonly lost: readonly Problem[]; readonly unrecorded: number } {
  if (unfrozen || portal.published.length === 0) return { lost: [], unrecorded: 0 };
  const present = listAddresses(site);
  const known = portal.published.map(({ path }) => path);
  return {
    lost: listLost(portal, present),
    unrecorded: addAddresses(known, present, locales).added,
  };
}
