import type { Portal } from '../loaders/portal.ts';

/** Editions with a report on the site: the current one and frozen ones. */
export function reportEditions(portal: Portal): string[] {
  const current = portal.site[0]?.data.edition;
  const frozen = new Set(portal.archive.map(({ id }) => id));
  return portal.editions
    .filter(({ id, data }) => data.report && (id === current || frozen.has(id)))
    .map(({ id }) => id);
}
