import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../src/loaders/parse-yaml.ts';
import { fileStart, type Problem, problemIn } from '../../src/loaders/problem.ts';
import { type Archive, archiveSchema } from '../../src/schemas/archive.ts';

/** The ending of the file with the pages of a frozen edition. */
export const packedEnding = '.zip';

/** The SHA-256 of a file's bytes. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The frozen editions whose pages lie in a portal, in order. */
export function listPacked(portal: string): string[] {
  const folder = join(portal, 'archive');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(packedEnding))
    .map((name) => name.slice(0, -packedEnding.length))
    .sort();
}

/** The lock of a frozen edition; undefined where there is none that can be read. */
export function readLock(portal: string, edition: string): Archive | undefined {
  const file = `archive/${edition}.yaml`;
  if (!existsSync(join(portal, file))) return undefined;
  const { yaml } = parseYaml(file, readFileSync(join(portal, file), 'utf8'));
  return archiveSchema.safeParse(yaml?.value).data;
}

/**
 * The packed pages of a frozen edition, or what is wrong with them.
 * @param portal folder of the portal
 */
export function readPacked(
  portal: string,
  edition: string,
): { readonly bytes: Uint8Array; readonly problem?: undefined } | { readonly problem: Problem } {
  const file = `archive/${edition}${packedEnding}`;
  const refuse = (message: string, hint: string) => ({
    problem: problemIn(file, fileStart, 'archive', message, hint),
  });
  const lock = readLock(portal, edition);
  if (!lock) return refuse('expected a lock beside it, found none', 'freeze the edition again');
  if (!existsSync(join(portal, file))) {
    return refuse('expected the pages of the report, found no file', 'put it back');
  }
  const bytes = readFileSync(join(portal, file));
  const sha256 = hashBytes(bytes);
  if (sha256 === lock.pages.sha256 && bytes.length === lock.pages.bytes) return { bytes };
  const expected = `${lock.pages.bytes} bytes, SHA-256 ${lock.pages.sha256.slice(0, 12)}…`;
  const found = `${bytes.length} bytes, ${sha256.slice(0, 12)}…`;
  return refuse(
    `expected the pages as they were frozen (${expected}), found others (${found})`,
    'put the file back, or freeze the edition again',
  );
}
