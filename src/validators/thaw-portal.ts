import type { Portal } from '../loaders/portal.ts';

/**
 * Portal with its current edition unfrozen: entries are judged as a report to be built, no longer by the frozen
 * state. Its archives are not checked.
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
