import { readKept, tryWriteKept } from '../kept/kept-file.ts';

interface KeptFacts<T> {
  /** Hash of the code that finds the facts. */
  readonly key: string;
  readonly facts: ReadonlyMap<string, T>;
}

/** File of a store, and the hash of the code that finds its facts. */
export interface FactPlace {
  readonly file: string;
  readonly key: string;
}

/** Facts by the hashes of pages: an unchanged page is not read again. */
export class FactStore<T> {
  readonly #place: FactPlace | undefined;
  readonly #before: ReadonlyMap<string, T>;
  readonly #used = new Map<string, T>();
  #isNew = false;

  /** @param place file of the previous build's facts; without one, none are stored */
  constructor(place?: FactPlace) {
    this.#place = place;
    const kept = place && (readKept(place.file) as KeptFacts<T> | undefined);
    this.#before = kept && kept.key === place.key ? kept.facts : new Map();
  }

  has(hash: string): boolean {
    return this.#used.has(hash) || this.#before.has(hash);
  }

  /** Facts of a page, computed if unknown. */
  of(hash: string, find: () => T): T {
    const known = this.#used.get(hash) ?? this.#before.get(hash);
    this.#isNew ||= known === undefined;
    const facts = known ?? find();
    this.#used.set(hash, facts);
    return facts;
  }

  /** Store the used facts, and drop all others. */
  keep(): void {
    if (!this.#place || (!this.#isNew && this.#used.size === this.#before.size)) return;
    tryWriteKept(this.#place.file, { key: this.#place.key, facts: this.#used });
  }
}
