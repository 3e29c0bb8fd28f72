import { createHash } from 'node:crypto';

/** A longer text is told by its hash. */
const longest = 40;

/** The first 128 bits of the SHA-256 of a longer text, and a short one as it is. */
export const shorten = (text: string): string =>
  text.length > longest
    ? `#${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
    : text;

function isPlain(value: object): boolean {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

/**
 * Plain data as text, with all that JSON leaves out: two values have one text when they are equal.
 * @throws Error for what is no plain data, such as a function: what it would read, nobody could note
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

/** What holds more than data, such as a function, has no digest. */
class NoData extends Error {}

/** Digests of what was computed of a portal, in which parts of it may stand. */
export class ResultDigests {
  readonly #refer: (value: object) => string | undefined;
  readonly #known = new WeakMap<object, string>();

  /** @param refer the word for a part of the portal: whoever has one reads it himself */
  constructor(refer: (value: object) => string | undefined) {
    this.#refer = refer;
  }

  /** The digest of a result; none where it holds more than data. */
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
    // One that is part of many is spelled once.
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
      // What is computed when it is asked for is not known yet.
      if (field.get) throw new NoData();
      return `${JSON.stringify(name)}=${this.#spell(field.value)}`;
    });
    return `{${fields.join()}}`;
  }
}
