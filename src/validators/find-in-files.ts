import { createHash } from 'node:crypto';
import type { Portal } from '../loaders/portal.ts';

/** Short hash of plain data. */
export const wordFor = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 16);

/**
 * Findings of a rule in things located in files, searching only files new to the rule if the portal keeps
 * earlier findings.
 * @param rule its name
 * @param on hash of all inputs of the rule other than the file and the engine
 * @param find finds in the things of one file
 */
export function findInFiles<T extends { readonly file: string }, Found>(
  portal: Portal,
  things: readonly T[],
  { rule, on }: { readonly rule: string; readonly on: string },
  find: (things: readonly T[]) => readonly Found[],
): Found[] {
  const { findIn } = portal;
  if (!findIn) return [...find(things)];
  // The languages decide which entries of a file are valid and thus searched.
  const seen = [on, ...(portal.site[0]?.data.languages ?? [])].join(' ');
  return [...Map.groupBy(things, ({ file }) => file)].flatMap(([file, own]) =>
    findIn(file, rule, seen, () => find(own)),
  );
}
