import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasePlace } from '../../src/offline/cache-names.ts';
import { listTree } from '../../src/loaders/list-files.ts';
import { hashBytes } from '../hash-bytes.ts';

type HashOf = (file: string) => string;

/**
 * A name for what a site holds: another one as soon as one byte of one file is another.
 * @param hashOf the hash of a file, which is known of most: reading all takes a second for 4,600 pages
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
 * Writes into the worker of a finished site which release it belongs to: browsers take a worker for a new one when
 * its bytes are others, and with it what it kept of the release before.
 * @throws Error when the worker does not ask for its release
 */
export function stampWorker(site: string, hashOf?: HashOf): void {
  const file = join(site, 'sw.js');
  const script = readFileSync(file, 'utf8');
  if (!script.includes(releasePlace))
    throw new Error(`expected ${releasePlace} in sw.js, found none`);
  const stamped = script.replace(releasePlace, nameRelease(site, hashOf));
  // The file may be the same as one that is kept for the next build: that one stays as it is.
  rmSync(file);
  writeFileSync(file, stamped);
}
