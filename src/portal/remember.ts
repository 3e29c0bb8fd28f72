import { type Shared, shareReads } from '../domain/reads/share-reads.ts';
import type { Portal } from './portal.ts';

type Keys = readonly (string | undefined)[];

/** By name: a later build recomputes results of an earlier one. */
const rememberedFunctions = new Map<string, (portal: Portal, ...keys: Keys) => unknown>();

/** Undefined if its module is not loaded. */
export const findRemembered = (name: string) => rememberedFunctions.get(name);

/**
 * Memoise a pure function by portal and keys, as long as the portal exists.
 * @param name unique among remembered functions
 */
export function remember<K extends Keys, T>(
  name: string,
  compute: (portal: Portal, ...keys: K) => T,
): (portal: Portal, ...keys: K) => T {
  const known = new WeakMap<Portal, Map<string, Shared<T>>>();
  const remembered = (portal: Portal, ...keys: K): T => {
    let results = known.get(portal);
    if (!results) {
      results = new Map();
      known.set(portal, results);
    }
    const key = keys.join('\n');
    const result =
      results.get(key) ?? shareReads(() => compute(portal, ...keys), { portal, name, keys });
    results.set(key, result);
    return result();
  };
  rememberedFunctions.set(name, remembered as (portal: Portal, ...keys: Keys) => unknown);
  return remembered;
}
