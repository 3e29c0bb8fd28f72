/**
 * Stands in for the memory of tests while mutants are tried: what all tests share (portals) is made
 * once, by code as it is, and no test is said to come by the mutants that were met on the way.
 */
export function remember<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = JSON.stringify(args);
    if (!known.has(key)) {
      const board = globalThis.__stryker__;
      const awake = { ...board };
      if (board) Object.assign(board, { activeMutant: undefined, currentTestId: undefined });
      try {
        known.set(key, compute(...args));
      } finally {
        if (board) Object.assign(board, awake);
      }
    }
    return known.get(key) as R;
  };
}
