import type { Portal } from './portal.ts';

/**
 * The same pure function of a portal, computed once for each portal and keys. What is remembered
 * goes when the portal does.
 */
export function remember<Keys extends readonly (string | undefined)[], T>(
  compute: (portal: Portal, ...keys: Keys) => T,
): (portal: Portal, ...keys: Keys) => T {
  const known = new WeakMap<Portal, Map<string, T>>();
  return (portal, ...keys) => {
    let results = known.get(portal);
    if (!results) {
      results = new Map();
      known.set(portal, results);
    }
    const key = keys.join('\n');
    // A result may be undefined: what counts is whether it has been computed.
    if (!results.has(key)) results.set(key, compute(portal, ...keys));
    return results.get(key) as T;
  };
}
