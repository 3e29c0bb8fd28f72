import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAllFiles } from '../list-all-files.ts';
import { siteMarker } from '../output-folder.ts';

/** The files of a site by their paths, each with the SHA-256 of its bytes (hexadecimal). */
export type FileHashes = ReadonlyMap<string, string>;

const form = 'clusterbook-files-1';

/**
 * The files of a site as they are deployed, with forward slashes: those for servers too, whose names
 * begin with a dot or an underscore, and not the mark by which a build knows its own folder.
 */
export function listSiteFiles(folder: string): string[] {
  return listAllFiles(folder)
    .filter((path) => path !== siteMarker)
    .sort();
}

/** The hashes of all files of a site. */
export function hashFolder(folder: string): FileHashes {
  return new Map(
    listSiteFiles(folder).map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return [path, hash.digest('hex')];
    }),
  );
}

/** Writes the list of a site, with which a later build is compared when the site itself is gone. */
export function writeHashes(file: string, hashes: FileHashes): void {
  const files = Object.fromEntries(hashes);
  writeFileSync(file, `${JSON.stringify({ form, files }, null, 1)}\n`);
}

/**
 * The hashes of a built site, or those of a list that `writeHashes` made of one.
 * @returns undefined when there is neither
 */
export function readHashes(path: string): FileHashes | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return hashFolder(path);
  if (!found) return undefined;
  try {
    const list = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly form?: unknown;
      readonly files?: Readonly<Record<string, string>>;
    };
    return list.form === form && list.files ? new Map(Object.entries(list.files)) : undefined;
  } catch {
    return undefined;
  }
}
