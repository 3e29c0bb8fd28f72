import { codedPath, type ResolvedCode, resolveCodes } from '../../domain/links/resolve-codes.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { codePath, type ShortKind } from '../../schemas/codes.ts';
import { isOff } from './describe-collections.ts';

/** Codes of the portal with their pages. */
export const listCodes = remember('listCodes', (portal): readonly ResolvedCode[] =>
  resolveCodes(portal.codes, portal),
);

/** Short links by target; of several, the oldest. */
const shortOf = remember(
  'shortOf',
  (portal): ReadonlyMap<string, string> =>
    new Map(
      listCodes(portal)
        .map(({ kind, code, path }): [string, string] => [path, codePath(kind, code)])
        .reverse(),
    ),
);

/**
 * Short link of an entry, below the base and without language: `/c/238/`. A cluster without a code has one with
 * its id.
 * @param id for a report, its edition
 * @returns undefined if the entry has none
 */
export function shortPath(portal: Portal, kind: ShortKind, id: string): string | undefined {
  if (isOff(portal, kind)) return undefined;
  const coded = shortOf(portal).get(codedPath(kind, id));
  return coded ?? (kind === 'clusters' ? `/c/${id}/` : undefined);
}

/** The same for a cluster, which always has one. */
export const clusterShortPath = (portal: Portal, id: string): string =>
  shortPath(portal, 'clusters', id) ?? `/c/${id}/`;
