import type { Portal } from '../../src/loaders/portal.ts';

/** Why nothing can be done with an edition: there is none of this name, or its file is broken. */
export function refuseEdition(portal: Portal, edition: string): string | undefined {
  if (portal.editions.some(({ id }) => id === edition)) return undefined;
  return portal.refused.has(`editions/${edition}`)
    ? `editions/${edition}.yaml: expected a sound file, found problems; npm run check tells them`
    : `expected the id of an edition, found "${edition}"; check the spelling`;
}
