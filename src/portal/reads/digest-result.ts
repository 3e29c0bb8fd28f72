import { hashText } from './hash-text.ts';

/** A result holds something that is no data: two of them cannot be told apart or taken for the same. */
class NoData extends Error {}

const isPlain = (value: object): boolean => {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
};

/** Digests of what was computed of a portal. */
export class ResultDigests {
  readonly #paths: WeakMap<object, string>;
  readonly #known = new WeakMap<object, string | NoData>();

  /** @param paths where parts of the portal lie: who has one reads it himself */
  constructor(paths: WeakMap<object, string>) {
    this.#paths = paths;
  }

  /** The digest of a result; none where it holds a function or the like. */
  of(value: unknown): string | undefined {
    try {
      return hashText(this.#spell(value));
    } catch (error) {
      if (error instanceof NoData || error instanceof RangeError) return undefined;
      throw error;
    }
  }

  #spell(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'function' || typeof value === 'symbol') throw new NoData();
    if (typeof value !== 'object' || value === null) return String(value);
    const path = this.#paths.get(value);
    if (path !== undefined) return `@${path}`;
    const known = this.#known.get(value);
    if (known instanceof NoData) throw known;
    if (known !== undefined) return known;
    try {
      const spelled = this.#spellGroup(value);
      // A long one is told by its hash, so that one that is part of many is not spelled again and again.
      const word = spelled.length > 200 ? hashText(spelled) : spelled;
      this.#known.set(value, word);
      return word;
    } catch (error) {
      if (error instanceof NoData) this.#known.set(value, error);
      throw error;
    }
  }

  #spellGroup(value: object): string {
    if (value instanceof Uint8Array) return `bytes:${hashText(value)}`;
    if (Array.isArray(value)) return `[${value.map((part) => this.#spell(part)).join()}]`;
    if (value instanceof Set) return `set[${[...value].map((part) => this.#spell(part)).join()}]`;
    if (value instanceof Map) {
      const entries = [...value].map(([key, part]) => `${this.#spell(key)}:${this.#spell(part)}`);
      return `map{${entries.join()}}`;
    }
    if (!isPlain(value)) throw new NoData();
    const fields = Object.entries(Object.getOwnPropertyDescriptors(value)).map(([name, field]) => {
      // What is computed when it is asked for is not known yet.
      if (field.get) throw new NoData();
      return `${JSON.stringify(name)}:${this.#spell(field.value)}`;
    });
    return `{${fields.join()}}`;
  }
}
