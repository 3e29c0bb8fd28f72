import { readAccount, type Shared, shareReads } from '../domain/reads/share-reads.ts';
import type { Portal } from './portal.ts';

/**
 * The same pure function of a portal, computed once for each portal and keys. What is remembered
 * goes when the portal does.
 */
export function remember<Keys extends readonly (string | undefined)[], T>(
  compute: (portal: Portal, ...keys: Keys) => T,
): (portal: Portal, ...keys: Keys) => T {
  const known = new WeakMap<Portal, Map<string, Shared<T>>>();
  const remembered = (portal: Portal, ...keys: Keys): T => {
    let results = known.get(portal);
    if (!results) {
      results = new Map();
      known.set(portal, results);
    }
    const key = keys.join('\n');
    const result =
      results.get(key) ??
      shareReads(
        () => compute(portal, ...keys),
        name !== undefined && account?.isFollowed(portal) ? { name, keys } : undefined,
      );
    results.set(key, result);
    return result();
  };
  const account = readAccount();
  const name = account?.name(remembered);
  return remembered;
}
