import { locales } from '../i18n/locales.ts';
import type { z } from 'astro/zod';
import type { ValuePath } from './parse-yaml.ts';

export interface Salvaged<T> {
  readonly data: T;
  readonly touched: readonly ValuePath[];
}

/** One always fits a simple value; none is a valid reference. */
const fillers: readonly unknown[] = [
  'x',
  0,
  1,
  true,
  locales[0],
  'https://example.org',
  'x@example.org',
  '2000-01-01',
  '#000000',
  '000000000000',
  'XX',
  '1',
  [],
  {},
];

function parentOf(root: unknown, path: ValuePath): Record<string | number, unknown> | undefined {
  let current = root;
  for (const step of path.slice(0, -1)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step))
      return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return typeof current === 'object' && current !== null
    ? (current as Record<string | number, unknown>)
    : undefined;
}

function wordsOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []) : [];
}

function change(root: unknown, path: ValuePath, issue: z.core.$ZodIssue, attempt: number): boolean {
  const parent = parentOf(root, path);
  const last = path.at(-1);
  if (!parent || last === undefined) return false;
  const value = parent[last];
  if (issue.code === 'too_big' && Array.isArray(value)) value.length = Number(issue.maximum);
  // Keeps the indexes of other items.
  else if (attempt === 0 && !Array.isArray(parent)) delete parent[last];
  else {
    const candidates = [...wordsOf(issue).slice(0, 1), ...fillers];
    const next = candidates[Math.max(0, attempt - 1) % candidates.length];
    parent[last] = structuredClone(next);
  }
  return true;
}

/**
 * Make a rejected value valid by omitting or replacing parts, so that the rest can be checked. Never displayed.
 * @returns undefined if nothing can be kept
 */
export function salvage<S extends z.ZodType>(
  schema: S,
  value: unknown,
): Salvaged<z.infer<S>> | undefined {
  const root = { value: structuredClone(value) };
  const attempts = new Map<string, number>();
  const touched: ValuePath[] = [];
  for (let round = 0; round < 2 * fillers.length; round++) {
    const result = schema.safeParse(root.value);
    if (result.success) return { data: result.data, touched };
    const seen = new Set<string>();
    for (const issue of result.error.issues) {
      const path = ['value', ...(issue.path as (string | number)[])];
      const keys =
        issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
      for (const place of keys) {
        const name = JSON.stringify(place);
        if (seen.has(name)) continue;
        seen.add(name);
        const attempt = attempts.get(name) ?? 0;
        attempts.set(name, attempt + 1);
        touched.push(place.slice(1));
        if (place.length === 1 || !change(root, place, issue, attempt)) return undefined;
      }
    }
  }
  return undefined;
}
