import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { openFolders } from '../open-folders.ts';

/** A file that is kept: by the hash of its bytes, with what tells that nobody has changed it since. */
export interface KeptFile {
  readonly hash: string;
  readonly size: number;
  /** When it was written, in milliseconds since 1970. */
  readonly written: number;
}

/**
 * Puts a file where another one may be, as the same file where the file system lets it be. Two threads may do so with
 * the same bytes at once: whoever looks there finds one of them.
 */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
    return;
  } catch {
    // One is there already, or the file system has no links.
  }
  const beside = `${to}.${threadId}`;
  rmSync(beside, { force: true });
  try {
    linkSync(from, beside);
  } catch {
    copyFileSync(from, beside);
  }
  renameSync(beside, to);
  // To rename one name of a file to another one of it does nothing.
  rmSync(beside, { force: true });
}

/** Files of a site by their hashes, kept for the next build. */
export class PageStore {
  readonly #folder: string;
  readonly #makeFolder = openFolders();
  /** What is known to be there as it should be. */
  readonly #sound = new Map<string, KeptFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  #pathOf(hash: string): string {
    return join(this.#folder, hash.slice(0, 2), hash);
  }

  #keepAs(bytes: Uint8Array, file: string): KeptFile {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const known = this.#sound.get(hash);
    if (known) return known;
    const path = this.#pathOf(hash);
    this.#makeFolder(dirname(path));
    // One that is there already may have been damaged: that of the site has just been read.
    if (statSync(path, { throwIfNoEntry: false })?.ino !== statSync(file).ino)
      linkOrCopy(file, path);
    const { size, mtimeMs } = statSync(path);
    const kept = { hash, size, written: mtimeMs };
    this.#sound.set(hash, kept);
    return kept;
  }

  /** Keeps a file that stands in a site. */
  keep(file: string): KeptFile {
    return this.#keepAs(readFileSync(file), file);
  }

  /** What is kept of a file of a site, as it is now: of two files with the same bytes, the later one is kept. */
  renew(file: string, kept: KeptFile): KeptFile {
    const found = statSync(this.#pathOf(kept.hash), { throwIfNoEntry: false });
    return found?.size === kept.size ? { ...kept, written: found.mtimeMs } : this.keep(file);
  }

  /** Writes a file of a site, and keeps it. */
  write(file: string, bytes: Uint8Array): KeptFile {
    this.#makeFolder(dirname(file));
    // What stands there may be the same file as one of another site.
    rmSync(file, { force: true });
    writeFileSync(file, bytes);
    return this.#keepAs(bytes, file);
  }

  /** Is a file still there as it was kept? */
  has(kept: KeptFile): boolean {
    const { hash, size, written } = kept;
    if (this.#sound.has(hash)) return true;
    const found = statSync(this.#pathOf(hash), { throwIfNoEntry: false });
    const isSound = found?.size === size && found.mtimeMs === written;
    if (!isSound) return false;
    this.#sound.set(hash, kept);
    return true;
  }

  /** Puts a kept file into a site. */
  place({ hash }: KeptFile, file: string): void {
    this.#makeFolder(dirname(file));
    linkOrCopy(this.#pathOf(hash), file);
  }

  /** Deletes what is kept no longer. */
  sweep(hashes: ReadonlySet<string>): void {
    for (const part of readdirSync(this.#folder)) {
      for (const name of readdirSync(join(this.#folder, part)))
        if (!hashes.has(name)) rmSync(join(this.#folder, part, name), { force: true });
    }
  }
}
