import { hashText } from './hash-text.ts';
import type { Followed } from './shape-of.ts';

/** A longer text is told by its hash. */
const longest = 40;
const short = (text: string) => (text.length > longest ? `#${hashText(text)}` : text);

/** Plain data as text, with all that JSON leaves out: two values have one text when they are equal. */
function spell(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return `${typeof value}:${JSON.stringify(value)}`;
  if (value instanceof Set) return `set(${[...value].map(spell).join()})`;
  if (value instanceof Map) return `map(${[...value].map(spell).join()})`;
  if (Array.isArray(value)) return `[${value.map(spell).join()}]`;
  const fields = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}=${spell(part)}`,
  );
  return `{${fields.join()}}`;
}

/** Digests of values: where one lies when it is read part by part, else what it says. */
export class Digests {
  readonly #followed: ReadonlyMap<object, Followed>;
  readonly #known = new Map<object, string>();

  constructor(followed: ReadonlyMap<object, Followed>) {
    this.#followed = followed;
  }

  of(value: unknown): string {
    if (typeof value !== 'object' || value === null) return short(spell(value));
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const digest = this.#make(value);
    this.#known.set(value, digest);
    return digest;
  }

  #make(value: object): string {
    const followed = this.#followed.get(value);
    if (!followed) return short(spell(value));
    // A list is read at once, its members are not.
    if (Array.isArray(value)) return `[${hashText(value.map((part) => this.of(part)).join('\n'))}`;
    return `@${followed.path}`;
  }

  /** What a map holds, as a whole. */
  ofEntries(map: ReadonlyMap<unknown, unknown>): string {
    const entries = [...map].map(([key, value]) => `${String(key)}=${this.of(value)}`);
    return hashText(entries.join('\n'));
  }

  ofNames(names: Iterable<unknown>): string {
    return hashText([...names].map(String).join('\n'));
  }
}
