import { readNames } from './read-names.ts';
import type { Followed } from './shape-of.ts';

/** Notes readings. */
export interface Noting {
  /** What stands for a part of the portal has been made. */
  stands(stand: object, of: Followed): void;
  numberOf(of: Followed, name: string): number;
  read(reading: number): void;
}

/** What stands for a value to pages. */
type Wrap = (value: unknown) => unknown;

/** Readings of one group or map, which are numbered when they first come. */
class Readings {
  readonly #numbers = new Map<string, number>();
  readonly #of: Followed;
  readonly #noting: Noting;

  constructor(of: Followed, noting: Noting) {
    this.#of = of;
    this.#noting = noting;
  }

  /** Notes a reading, and answers with its number. */
  note(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#noting.numberOf(this.#of, name);
      this.#numbers.set(name, number);
    }
    this.#noting.read(number);
    return number;
  }

  /** Notes a reading of which the number is known. */
  again(number: number): void {
    this.#noting.read(number);
  }
}

type Fields = Record<string | symbol, unknown>;

/** A field that has been read: nobody changes what it holds. */
interface ReadField {
  readonly number: number;
  readonly value: unknown;
}

/** A group whose fields are noted when they are read. */
class GroupHandler implements ProxyHandler<Fields> {
  readonly #readings: Readings;
  readonly #wrap: Wrap;
  readonly #fields = new Map<string, ReadField>();

  constructor(readings: Readings, wrap: Wrap) {
    this.#readings = readings;
    this.#wrap = wrap;
  }

  get(raw: Fields, name: string | symbol): unknown {
    if (typeof name === 'symbol') return raw[name];
    const known = this.#fields.get(name);
    if (known) {
      this.#readings.again(known.number);
      return known.value;
    }
    const field = { number: this.#readings.note(name), value: this.#wrap(raw[name]) };
    this.#fields.set(name, field);
    return field.value;
  }

  has(raw: Fields, name: string | symbol): boolean {
    if (typeof name === 'string') this.#readings.note(name);
    // That a name has no value does not tell whether it is there.
    if (raw[name] === undefined) this.#readings.note(readNames.names);
    return name in raw;
  }

  ownKeys(raw: Fields): (string | symbol)[] {
    this.#readings.note(readNames.names);
    return Reflect.ownKeys(raw);
  }

  getOwnPropertyDescriptor(raw: Fields, name: string | symbol): PropertyDescriptor | undefined {
    const found = Object.getOwnPropertyDescriptor(raw, name);
    if (typeof name === 'string') this.#readings.note(name);
    if (found?.value === undefined) this.#readings.note(readNames.names);
    return found && { ...found, value: this.#wrap(found.value) };
  }

  set(): boolean {
    return false;
  }

  defineProperty(): boolean {
    return false;
  }

  deleteProperty(): boolean {
    return false;
  }
}

/** A proxy may tell of a frozen group nothing but what it holds itself. */
const openGroup = (raw: object): Fields => ({ ...raw });

/** A map whose keys are noted when they are asked for. */
class FollowedMap extends Map<unknown, unknown> {
  readonly #raw: ReadonlyMap<unknown, unknown>;
  readonly #readings: Readings;
  readonly #wrap: Wrap;
  #all: ReadonlyMap<unknown, unknown> | undefined;

  constructor(raw: ReadonlyMap<unknown, unknown>, readings: Readings, wrap: Wrap) {
    super();
    this.#raw = raw;
    this.#readings = readings;
    this.#wrap = wrap;
  }

  /** All that it holds, which is read at once. */
  get #entries(): ReadonlyMap<unknown, unknown> {
    this.#readings.note(readNames.entries);
    this.#all ??= new Map([...this.#raw].map(([key, value]) => [key, this.#wrap(value)] as const));
    return this.#all;
  }

  override get(key: unknown): unknown {
    if (typeof key === 'string') this.#readings.note(key);
    return this.#wrap(this.#raw.get(key));
  }

  override has(key: unknown): boolean {
    if (typeof key === 'string') this.#readings.note(key);
    if (this.#raw.get(key) === undefined) this.#readings.note(readNames.names);
    return this.#raw.has(key);
  }

  override get size(): number {
    this.#readings.note(readNames.names);
    return this.#raw.size;
  }

  override keys(): MapIterator<unknown> {
    this.#readings.note(readNames.names);
    return new Map(this.#raw).keys();
  }

  override values(): MapIterator<unknown> {
    return new Map(this.#entries).values();
  }

  override entries(): MapIterator<[unknown, unknown]> {
    return new Map(this.#entries).entries();
  }

  override [Symbol.iterator](): MapIterator<[unknown, unknown]> {
    return this.entries();
  }

  override forEach(
    call: (value: unknown, key: unknown, map: Map<unknown, unknown>) => void,
    self?: unknown,
  ): void {
    for (const [key, value] of this.#entries) call.call(self, value, key, this);
  }

  override set(): this {
    throw new TypeError('expected a portal that nobody changes');
  }

  override delete(): boolean {
    throw new TypeError('expected a portal that nobody changes');
  }

  override clear(): void {
    throw new TypeError('expected a portal that nobody changes');
  }
}

/**
 * A portal of which every reading is noted. Two readings of one value give one value, as without it.
 * @param followed what in it is read part by part
 */
export function follow<T extends object>(
  portal: T,
  followed: ReadonlyMap<object, Followed>,
  noting: Noting,
): T {
  const known = new Map<object, object>();
  const make = (raw: object): object => {
    const of = followed.get(raw);
    if (!of) return Object.freeze(raw);
    // Who has the list has read it; its members are still to be read.
    if (Array.isArray(raw)) return Object.freeze(raw.map(wrap));
    const readings = new Readings(of, noting);
    const stand =
      raw instanceof Map
        ? new FollowedMap(raw, readings, wrap)
        : new Proxy(openGroup(raw), new GroupHandler(readings, wrap));
    noting.stands(stand, of);
    return stand;
  };
  const wrap: Wrap = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const found = known.get(value);
    if (found) return found;
    const made = make(value);
    known.set(value, made);
    return made;
  };
  return wrap(portal) as T;
}
