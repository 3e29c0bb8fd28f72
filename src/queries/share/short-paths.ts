import type { Portal } from '../../portal/portal.ts';
import { codePath, shortKinds } from '../../schemas/codes.ts';
import { isOff } from '../links/describe-collections.ts';
import { clusterShortPath } from '../links/short-path.ts';
import { codesOf } from '../links/view-coded-link.ts';

/** Paths of all short links shown on pages, and of older ones that remain valid: `/c/238/`. */
export function listShortPaths(portal: Portal): string[] {
  const coded = shortKinds.flatMap((kind) =>
    [...codesOf(portal, kind).keys()].map((code) => codePath(kind, code)),
  );
  const clusters = isOff(portal, 'clusters') ? [] : portal.clusters;
  return [...new Set([...coded, ...clusters.map(({ id }) => clusterShortPath(portal, id))])];
}
