import { createHash } from 'node:crypto';
import type { Portal } from '../loaders/portal.ts';

/** A short word for plain data, which is another for other data. */
export const wordFor = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 16);

/**
 * What a rule finds in things that stand in files, looked for only in files that are new to it where somebody
 * keeps what was found before.
 * @param rule its name
 * @param on a word for all that the rule looks at beside the file and the engine
 * @param find what it finds in the things of one file
 */
export function findInFiles<T extends { readonly file: string }, Found>(
  portal: Portal,
  things: readonly T[],
  { rule, on }: { readonly rule: string; readonly on: string },
  find: (things: readonly T[]) => readonly Found[],
): Found[] {
  const { findIn } = portal;
  if (!findIn) return [...find(things)];
  // By them it is judged which entries of a file are sound, and are looked at.
  const seen = [on, ...(portal.site[0]?.data.languages ?? [])].join(' ');
  return [...Map.groupBy(things, ({ file }) => file)].flatMap(([file, own]) =>
    findIn(file, rule, seen, () => find(own)),
  );
}
