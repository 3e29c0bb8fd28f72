import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../schemas/archive.ts';
import { hashBytes } from './packed-files.ts';

/** Archives that were found good before, so that those of many years are not looked through each time. */
export interface JudgedArchives {
  has(key: string): boolean;
  add(key: string): void;
}

/** What judges archives: when it changes, nothing is known to be good. */
function readJudges(): string {
  const files = [
    ...readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(import.meta.dirname, name)),
    ...['archive.ts', 'frozen-edition.ts'].map((name) =>
      join(import.meta.dirname, '../../schemas', name),
    ),
  ];
  return hashBytes(Buffer.from(files.map((file) => hashBytes(readFileSync(file))).join('\n')));
}

// The same for every archive of a run: one with those of many years reads its code once.
let judges: string | undefined;

/**
 * All on which it depends whether an archive is good, in a word.
 * @param sha256 of the file as it lies there
 */
export function keyOfArchive(
  edition: string,
  sha256: string,
  { zip, files }: Pick<Archive, 'zip'> & Partial<Pick<Archive, 'files'>>,
): string {
  judges ??= readJudges();
  return hashBytes(Buffer.from(JSON.stringify([judges, edition, sha256, zip, files])));
}
