/**
 * The same function, but asked the same it answers from memory. For pure functions only: a test
 * that changes one file of many need not have the others parsed a thousand times.
 */
export function remember<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = JSON.stringify(args);
    if (!known.has(key)) known.set(key, compute(...args));
    return known.get(key) as R;
  };
}
