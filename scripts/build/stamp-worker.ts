import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasePlace } from '../../src/offline/cache-names.ts';
import { listTree } from '../../src/loaders/list-files.ts';
import { hashBytes } from '../hash-bytes.ts';

type HashOf = (file: string) => string;

/**
 * Name of a site's content, which changes with any byte.
 * @param hashOf hash of a file; most are known, and reading all takes a second for 4,600 pages
 */
export function nameRelease(
  site: string,
  hashOf: HashOf = (file) => hashBytes(readFileSync(join(site, file))),
): string {
  const hash = createHash('sha256');
  for (const file of [...listTree(site).files].sort()) {
    hash.update(`${file}\0${hashOf(file)}\0`);
  }
  return hash.digest('base64url').slice(0, 16);
}

/**
 * Write the release into the service worker: a browser replaces a worker, and its cache, only if its bytes
 * differ.
 * @throws Error if the worker has no place for its release
 */
export function stampWorker(site: string, hashOf?: HashOf): void {
  const file = join(site, 'sw.js');
  const script = readFileSync(file, 'utf8');
  if (!script.includes(releasePlace))
    throw new Error(`expected ${releasePlace} in sw.js, found none`);
  const stamped = script.replace(releasePlace, nameRelease(site, hashOf));
  // Unlink first: the file may be a link to the cached one, which must not change.
  rmSync(file);
  writeFileSync(file, stamped);
}
