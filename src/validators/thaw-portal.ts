import type { Portal } from '../loaders/portal.ts';

/**
 * A portal as if its current edition were not frozen: what its entries say is judged as a report that is
 * to be built, and no longer by what was frozen. Its archives are not looked at.
 */
export function thawPortal(portal: Portal): Portal {
  const current = portal.site[0]?.data.edition ?? '';
  return {
    ...portal,
    archive: portal.archive.filter(({ id }) => id !== current),
    errata: portal.errata.filter(({ data }) => data.edition !== current),
    packed: new Set([...portal.packed].filter((name) => name.split('.v')[0] !== current)),
  };
}
