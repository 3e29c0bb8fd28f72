import type { Portal } from '../../src/portal/portal.ts';

/**
 * Replaces a portal's `remember` during mutation testing: each trial computes again, otherwise a mutant would
 * return values computed before its activation.
 */
export function remember<Keys extends readonly string[], T>(
  compute: (portal: Portal, ...keys: Keys) => T,
): (portal: Portal, ...keys: Keys) => T {
  let trial: unknown;
  let known = new WeakMap<Portal, Map<string, T>>();
  return (portal, ...keys) => {
    if (trial !== globalThis.__stryker__?.trial) {
      trial = globalThis.__stryker__?.trial;
      known = new WeakMap();
    }
    const results = known.get(portal) ?? new Map<string, T>();
    known.set(portal, results);
    const key = keys.join('\n');
    if (!results.has(key)) results.set(key, compute(portal, ...keys));
    return results.get(key) as T;
  };
}
