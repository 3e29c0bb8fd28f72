import { readKept, tryWriteKept } from '../kept/kept-file.ts';

/** What lies in the file of a store. */
interface KeptFacts<T> {
  /** The hash of the code that finds the facts. */
  readonly key: string;
  readonly facts: ReadonlyMap<string, T>;
}

/** Where facts are kept, and by which code they were found. */
export interface FactPlace {
  readonly file: string;
  readonly key: string;
}

/** Facts of pages by the hashes of their bytes: a page that is the same is not read again. */
export class FactStore<T> {
  readonly #place: FactPlace | undefined;
  readonly #before: ReadonlyMap<string, T>;
  readonly #used = new Map<string, T>();
  #isNew = false;

  /** @param place where the facts of the build before lie; without one, none are kept */
  constructor(place?: FactPlace) {
    this.#place = place;
    const kept = place && (readKept(place.file) as KeptFacts<T> | undefined);
    this.#before = kept && kept.key === place.key ? kept.facts : new Map();
  }

  /** Are the facts of a page known? */
  has(hash: string): boolean {
    return this.#used.has(hash) || this.#before.has(hash);
  }

  /** The facts of a page, found anew only where nobody knows them. */
  of(hash: string, find: () => T): T {
    const known = this.#used.get(hash) ?? this.#before.get(hash);
    this.#isNew ||= known === undefined;
    const facts = known ?? find();
    this.#used.set(hash, facts);
    return facts;
  }

  /** Keeps the facts that were asked for, and forgets all others. */
  keep(): void {
    if (!this.#place || (!this.#isNew && this.#used.size === this.#before.size)) return;
    tryWriteKept(this.#place.file, { key: this.#place.key, facts: this.#used });
  }
}
