import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../schemas/archive.ts';
import { hashBytes } from './packed-files.ts';

/** Archives found valid earlier, so that they are not checked each time. */
export interface JudgedArchives {
  has(key: string): boolean;
  add(key: string): void;
}

/** Hash of the checking code: a change invalidates all results. */
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

// Shared by all archives of a run, so that the code is read once.
let judges: string | undefined;

/**
 * Cache key of a validity check.
 * @param sha256 of the file as stored
 */
export function keyOfArchive(
  edition: string,
  sha256: string,
  { zip, files }: Pick<Archive, 'zip'> & Partial<Pick<Archive, 'files'>>,
): string {
  judges ??= readJudges();
  return hashBytes(Buffer.from(JSON.stringify([judges, edition, sha256, zip, files])));
}
