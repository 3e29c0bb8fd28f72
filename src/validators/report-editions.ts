import type { Portal } from '../loaders/portal.ts';

/** The editions whose reports the site has: the current one, and those that are frozen. */
export function reportEditions(portal: Portal): string[] {
  const current = portal.site[0]?.data.edition;
  const frozen = new Set(portal.archive.map(({ id }) => id));
  return portal.editions
    .filter(({ id, data }) => data.report && (id === current || frozen.has(id)))
    .map(({ id }) => id);
}
