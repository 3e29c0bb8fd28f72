/**
 * Replaces the memory of tests during mutation testing: values shared by all tests (portals) are computed once,
 * by unmutated code, and their coverage is not attributed to any test.
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
