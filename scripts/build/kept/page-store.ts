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

/** Hash of a cached file, with size and time to detect changes. */
export interface KeptFile {
  readonly hash: string;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly written: number;
}

/** Link or copy a file. Two threads may do so at once with the same bytes. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
    return;
  } catch {
    // The target exists, or the file system has no links.
  }
  const beside = `${to}.${threadId}`;
  rmSync(beside, { force: true });
  try {
    linkSync(from, beside);
  } catch {
    copyFileSync(from, beside);
  }
  renameSync(beside, to);
  // Renaming between two links of one file does nothing.
  rmSync(beside, { force: true });
}

/** Files of a site by hash, cached for the next build. */
export class PageStore {
  readonly #folder: string;
  readonly #makeFolder = openFolders();
  /** Known to be intact. */
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
    // An existing file may be damaged: that of the site has just been read.
    if (statSync(path, { throwIfNoEntry: false })?.ino !== statSync(file).ino)
      linkOrCopy(file, path);
    const { size, mtimeMs } = statSync(path);
    const kept = { hash, size, written: mtimeMs };
    this.#sound.set(hash, kept);
    return kept;
  }

  keep(file: string): KeptFile {
    return this.#keepAs(readFileSync(file), file);
  }

  /** Current state of a cached file: of two with the same bytes, the later one is kept. */
  renew(file: string, kept: KeptFile): KeptFile {
    const found = statSync(this.#pathOf(kept.hash), { throwIfNoEntry: false });
    return found?.size === kept.size ? { ...kept, written: found.mtimeMs } : this.keep(file);
  }

  write(file: string, bytes: Uint8Array): KeptFile {
    this.#makeFolder(dirname(file));
    // The existing file may be a link shared with another site.
    rmSync(file, { force: true });
    writeFileSync(file, bytes);
    return this.#keepAs(bytes, file);
  }

  has(kept: KeptFile): boolean {
    const { hash, size, written } = kept;
    if (this.#sound.has(hash)) return true;
    const found = statSync(this.#pathOf(hash), { throwIfNoEntry: false });
    const isStored = found?.size === size && found.mtimeMs === written;
    if (!isStored) return false;
    this.#sound.set(hash, kept);
    return true;
  }

  place({ hash }: KeptFile, file: string): void {
    this.#makeFolder(dirname(file));
    linkOrCopy(this.#pathOf(hash), file);
  }

  /** Delete unused files. */
  sweep(hashes: ReadonlySet<string>): void {
    for (const part of readdirSync(this.#folder)) {
      for (const name of readdirSync(join(this.#folder, part)))
        if (!hashes.has(name)) rmSync(join(this.#folder, part, name), { force: true });
    }
  }
}
