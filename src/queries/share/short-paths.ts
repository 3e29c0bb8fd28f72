import type { Portal } from '../../portal/portal.ts';

/** The paths of all short links that pages show. */
export function listShortPaths({ clusters }: Portal): string[] {
  return clusters.map(({ id }) => `/c/${id}/`);
}
