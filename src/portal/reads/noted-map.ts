import type { Column, ReadLog } from './read-log.ts';
import { everything, readName } from './read-names.ts';
import { shorten } from './digest-value.ts';
import type { Wrapping } from './members.ts';

const refuse = (): never => {
  throw new TypeError('expected a portal that nobody changes');
};

/** A map of the portal that records which keys are read. */
export class NotedMap extends Map<unknown, unknown> {
  readonly #name: string;
  readonly #raw: ReadonlyMap<unknown, unknown>;
  readonly #log: ReadLog;
  readonly #wrapping: Wrapping;
  readonly #column: Column;
  readonly #numbers = new Map<unknown, number>();
  #all: ReadonlyMap<unknown, unknown> | undefined;

  constructor(name: string, raw: ReadonlyMap<unknown, unknown>, log: ReadLog, wrapping: Wrapping) {
    super();
    this.#name = name;
    this.#raw = raw;
    this.#log = log;
    this.#wrapping = wrapping;
    this.#column = log.addColumn(readName(name, everything));
  }

  #values(): ReadonlyMap<unknown, unknown> {
    this.#all ??= new Map([...this.#raw].map(([key, value]) => [key, this.#wrapping.wrap(value)]));
    return this.#all;
  }

  /** Everything in it, as one read. */
  #entries(): ReadonlyMap<unknown, unknown> {
    this.#log.read(this.#column.all);
    return this.#values();
  }

  #note(key: unknown): void {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#log.add(readName(this.#name, String(key)), this.#column);
      this.#numbers.set(key, number);
    }
    this.#log.readIn(this.#column, number);
  }

  digest(key: string): string {
    const { digest } = this.#wrapping;
    if (key !== everything) return this.#raw.has(key) ? digest(this.#raw.get(key)) : 'absent';
    const all = [...this.#raw].map(([name, value]) => `${String(name)} ${digest(value)}`);
    return shorten(`map(${all.join('\n')})`);
  }

  override get(key: unknown): unknown {
    this.#note(key);
    return this.#values().get(key);
  }

  override has(key: unknown): boolean {
    this.#note(key);
    return this.#raw.has(key);
  }

  override get size(): number {
    return this.#entries().size;
  }

  override keys(): MapIterator<unknown> {
    return new Map(this.#entries()).keys();
  }

  override values(): MapIterator<unknown> {
    return new Map(this.#entries()).values();
  }

  override entries(): MapIterator<[unknown, unknown]> {
    return new Map(this.#entries()).entries();
  }

  override [Symbol.iterator](): MapIterator<[unknown, unknown]> {
    return this.entries();
  }

  override forEach(
    call: (value: unknown, key: unknown, map: Map<unknown, unknown>) => void,
    self?: unknown,
  ): void {
    for (const [key, value] of this.#entries()) call.call(self, value, key, this);
  }

  override set = refuse;
  override delete = refuse;
  override clear = refuse;
}
