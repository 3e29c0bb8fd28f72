import { addAddresses } from '../../src/domain/links/address-list.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { listLost } from './lost-addresses.ts';
import { listAddresses } from './site-addresses.ts';

/** Tells what a site has lost that was published; its message is what the author reads. */
export class LostLinks extends Error {}

/**
 * Holds a finished site against the list of published addresses.
 * @param unfrozen a report that is built to be frozen again stands in the place of its archive
 * @returns what is lost, and how many addresses are not recorded yet where the portal keeps a list
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
