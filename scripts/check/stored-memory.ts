import { createHash } from 'node:crypto';
import { locales } from '../../src/i18n/locales.ts';
import { findUnlessValid, type Keeping, type ReadMemory } from '../../src/loaders/read-memory.ts';
import { findEngineKey } from '../build/kept/engine-key.ts';
import { readKept, tryWriteKept } from '../build/kept/kept-file.ts';
import { forgetUnused } from '../forget-unused.ts';
import { dirname, join } from 'node:path';

interface KnownFile {
  readonly hash: string;
  readonly made: Map<string, unknown>;
}

interface KeptPortal {
  readonly key: string;
  readonly files: ReadonlyMap<string, KnownFile>;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Parsed files of a portal, cached between commands. */
export class StoredMemory implements ReadMemory {
  readonly #file: string;
  readonly #key: string;
  readonly #before: ReadonlyMap<string, KnownFile>;
  readonly #files = new Map<string, KnownFile>();
  #last: { readonly text: string; readonly hash: string } | undefined;
  #isNew = false;
  #isJudged = false;

  /** @param home folder that contains the cache */
  constructor(portal: string, home: string) {
    this.#file = join(home, '.cache', 'read', hashOf(portal).slice(0, 16));
    this.#key = [findEngineKey(home), ...locales].join(' ');
    const kept = readKept(this.#file) as KeptPortal | undefined;
    this.#before = kept?.key === this.#key ? kept.files : new Map();
  }

  #hashOf(text: string): string {
    if (this.#last?.text !== text) this.#last = { text, hash: hashOf(text) };
    return this.#last.hash;
  }

  #open(file: string, text: string): Map<string, unknown> {
    const hash = this.#hashOf(text);
    const known = this.#files.get(file) ?? this.#before.get(file);
    const found = known?.hash === hash ? known : { hash, made: new Map<string, unknown>() };
    this.#files.set(file, found);
    return found.made;
  }

  keep<T>(file: string, text: string, what: string, make: () => T, keeping: Keeping<T>): T {
    const made = this.#open(file, text);
    const packed = made.get(what);
    if (packed !== undefined) return keeping.unpack(packed);
    const value = make();
    const fresh = keeping.pack(value);
    if (fresh !== undefined) {
      made.set(what, fresh);
      this.#isNew = true;
    }
    return value;
  }

  findIn<T>(file: string, rule: string, on: string, find: () => readonly T[]): readonly T[] {
    return findUnlessValid(this.#files.get(file)?.made, rule, on, find, () => {
      this.#isJudged = true;
    });
  }

  /** Whether nothing is cached by this engine. */
  get isEmpty(): boolean {
    return this.#before.size === 0;
  }

  /** Store the parsed files; a read-only folder does no harm. */
  save(): void {
    if (!this.#isNew && !this.#isJudged) return;
    const kept = { key: this.#key, files: this.#files } satisfies KeptPortal;
    if (!tryWriteKept(this.#file, kept)) return;
    forgetUnused(dirname(this.#file));
    this.#isNew = false;
    this.#isJudged = false;
  }
}
