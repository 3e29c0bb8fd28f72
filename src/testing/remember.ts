import type { z } from 'astro/zod';

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

/**
 * The same schema, but a group of fields that it has accepted it accepts again from memory. What it
 * refuses is judged anew, since it may be mended in place.
 */
export function rememberSchema<S extends z.ZodType>(schema: S): S {
  const accepted = new WeakMap<object, ReturnType<S['safeParse']>>();
  const safeParse = (value: unknown) => {
    const known = typeof value === 'object' && value !== null ? accepted.get(value) : undefined;
    if (known) return known;
    const result = schema.safeParse(value) as ReturnType<S['safeParse']>;
    if (result.success && typeof value === 'object' && value !== null) accepted.set(value, result);
    return result;
  };
  return Object.create(schema, { safeParse: { value: safeParse } }) as S;
}
