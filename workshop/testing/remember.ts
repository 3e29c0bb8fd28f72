import type { z } from 'astro/zod';

/** Memoise a pure function: tests that change one file of many need not parse the others a thousand times. */
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

/** Memoise a schema for accepted objects. Refused ones may be fixed in place. */
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
