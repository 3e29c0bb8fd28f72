import { type Shared, shareReads } from '../domain/reads/share-reads.ts';
import type { Portal } from './portal.ts';

type Keys = readonly (string | undefined)[];

/** Functions whose results are remembered, by their names: another build asks for what pages of an earlier one have shown. */
const rememberedFunctions = new Map<string, (portal: Portal, ...keys: Keys) => unknown>();

/** The remembered function of a name, where its code has been loaded. */
export const findRemembered = (name: string) => rememberedFunctions.get(name);

/**
 * The same pure function of a portal, computed once for each portal and keys. What is remembered
 * goes when the portal does.
 * @param name which no other remembered function has
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
