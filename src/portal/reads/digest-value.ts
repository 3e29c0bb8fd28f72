import { createHash } from 'node:crypto';

/** Longer texts are hashed. */
const longest = 40;

/** Hash a long text: the first 128 bits of its SHA-256. */
export const shorten = (text: string): string =>
  text.length > longest
    ? `#${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
    : text;

function isPlain(value: object): boolean {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

/**
 * Serialise plain data, including what JSON omits: equal values have equal texts.
 * @throws Error for anything else, such as a function, whose reads are not recorded
 */
export function spell(value: unknown): string {
  if (typeof value === 'function') throw new Error('expected plain data, found a function');
  if (typeof value !== 'object' || value === null)
    return `${typeof value}:${JSON.stringify(value)}`;
  const parts = (list: readonly unknown[]) => list.map(spell).join();
  if (value instanceof Set) return `set(${parts([...value])})`;
  if (value instanceof Map) return `map(${parts([...value].flat(1))})`;
  if (Array.isArray(value)) return `[${parts(value)}]`;
  if (!isPlain(value)) throw new Error(`expected plain data, found a ${value.constructor.name}`);
  const fields = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}=${spell(part)}`,
  );
  return `{${fields.join()}}`;
}

/** For values without a digest, such as functions. */
class NoData extends Error {}

/** Digests of results, which may contain parts of the portal. */
export class ResultDigests {
  readonly #refer: (value: object) => string | undefined;
  readonly #known = new WeakMap<object, string>();

  /** @param refer reference to a part of the portal, recorded separately */
  constructor(refer: (value: object) => string | undefined) {
    this.#refer = refer;
  }

  /** Undefined if it is more than data. */
  of(value: unknown): string | undefined {
    try {
      return shorten(this.#spell(value));
    } catch (error) {
      if (error instanceof NoData || error instanceof RangeError) return undefined;
      throw error;
    }
  }

  #spell(value: unknown): string {
    if (typeof value === 'function' || typeof value === 'symbol') throw new NoData();
    if (typeof value !== 'object' || value === null) return spell(value);
    const known = this.#known.get(value) ?? this.#refer(value);
    if (known !== undefined) return known;
    // Shared parts are serialised once.
    const word = shorten(this.#spellGroup(value));
    this.#known.set(value, word);
    return word;
  }

  #spellGroup(value: object): string {
    const parts = (list: Iterable<unknown>) => [...list].map((part) => this.#spell(part)).join();
    if (value instanceof Uint8Array) return `bytes${Buffer.from(value).toString('base64')}`;
    if (Array.isArray(value)) return `[${parts(value)}]`;
    if (value instanceof Set) return `set(${parts(value)})`;
    if (value instanceof Map) return `map(${parts([...value].flat(1))})`;
    if (!isPlain(value)) throw new NoData();
    const fields = Object.entries(Object.getOwnPropertyDescriptors(value)).map(([name, field]) => {
      // A getter's value is not known yet.
      if (field.get) throw new NoData();
      return `${JSON.stringify(name)}=${this.#spell(field.value)}`;
    });
    return `{${fields.join()}}`;
  }
}
