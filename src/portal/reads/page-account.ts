import { type PackedNumbers, packNumbers } from '../../domain/reads/packed-numbers.ts';
import type {
  PortalFunction,
  NamedCall,
  ReadAccount,
  Shared,
} from '../../domain/reads/share-reads.ts';
import { callerOf, chunkOf } from './caller-of.ts';
import { ResultDigests } from './digest-result.ts';
import { Digests } from './digest-value.ts';
import { follow } from './follow.ts';
import { outside } from './read-names.ts';
import { readPart } from './read-part.ts';
import { type Followed, listFollowed } from './shape-of.ts';

/** One reading: where, of what, and what was found. */
export type Reading = readonly [path: string, name: string, digest: string];

/** What something read: numbers of readings, and of what is shared. */
export interface ReadList {
  readonly readings: PackedNumbers;
  readonly shared: PackedNumbers;
}

/** What is shared: what it read, and where it can be asked for again, what it was. */
export interface SharedList extends ReadList {
  readonly call?: NamedCall | undefined;
  /** The digest of the result; none where it is more than data. */
  readonly digest?: string | undefined;
}

/** Numbers of what has been read while something was made. */
class Frame {
  readonly readings: number[] = [];
  readonly shared = new Set<number>();
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** Parts of a portal that are read as one: shapes are drawn, archives are opened with functions of their own. */
export const wholeParts: ReadonlySet<string> = new Set(['shapes', 'frozen']);

/** Notes what pages read, one page after another. */
export class PageAccount implements ReadAccount {
  /** Readings, and what is shared, that have come up since they were last taken: millions would lie here otherwise. */
  #readings: (readonly [of: Followed | string, name: string])[] = [];
  #shared: SharedList[] = [];
  /** The frame in which each reading was noted last: most are noted again and again. */
  readonly #noted: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #values = new Map<number, string>();
  readonly #common = new Frame(0);
  #frames = 1;
  #taken = { readings: 0, shared: 0 };
  #current = this.#common;
  #digests = new Digests(new Map());
  #followed: object | undefined;
  readonly #paths = new WeakMap<object, string>();
  readonly #results = new ResultDigests(this.#paths);
  readonly #named = new Map<string, PortalFunction>();

  /** URL of the folder with the compiled pages: names of functions begin below it. */
  folder = '';

  /** The number of a reading, which a place keeps for its names. */
  numberOf(of: Followed | string, name: string): number {
    return this.#taken.readings + this.#readings.push([of, name]) - 1;
  }

  /** What is being made depends on a reading. */
  read(reading: number): void {
    if (this.#noted[reading] === this.#current.number) return;
    this.#noted[reading] = this.#current.number;
    this.#current.readings.push(reading);
  }

  follow<T extends object>(portal: T): T {
    const followed = listFollowed(portal, wholeParts);
    this.#digests = new Digests(followed);
    const stand = follow(portal, followed, this);
    this.#followed = stand;
    return stand;
  }

  stands(stand: object, { path }: Followed): void {
    this.#paths.set(stand, path);
  }

  isFollowed(portal: object): boolean {
    return portal === this.#followed;
  }

  name(ask: PortalFunction): string | undefined {
    const place = callerOf(this.folder);
    if (place === undefined) return undefined;
    // Of several that are made in one place, each is known by its turn.
    for (let turn = 0; ; turn++) {
      const name = `${place} ${turn}`;
      if (this.#named.has(name)) continue;
      this.#named.set(name, ask);
      return name;
    }
  }

  /** The digest of what pages are given besides their parameters; none where it is more than data. */
  digestOf(given: unknown): string | undefined {
    return this.#results.of(given);
  }

  /**
   * Asks for something again that an earlier build has named.
   * @throws Error where nobody knows it any more, and what it throws itself
   */
  async ask({ name, keys }: NamedCall): Promise<ReadList> {
    await import(/* @vite-ignore */ new URL(chunkOf(name), this.folder).href);
    const asked = this.#named.get(name) as ((...given: unknown[]) => unknown) | undefined;
    if (!asked) throw new Error(`expected the function ${name}, found none`);
    const { read } = await this.watch(() => Promise.resolve(asked(this.#followed, ...keys)));
    return read;
  }

  note(name: string, value: string): void {
    const number = this.#numbers.get(name) ?? this.numberOf(outside, name);
    this.#numbers.set(name, number);
    this.#values.set(number, value);
    this.read(number);
  }

  share<T>(compute: () => T, call?: NamedCall): Shared<T> {
    const before = this.#current;
    const frame = new Frame(this.#frames++);
    this.#current = frame;
    try {
      const value = compute();
      if (value instanceof Promise)
        throw new Error('expected what is shared at once, found a promise');
      const digest = call && this.#results.of(value);
      const number = this.#taken.shared + this.#shared.push({ ...toList(frame), call, digest }) - 1;
      return () => {
        this.#current.shared.add(number);
        return value;
      };
    } catch (error) {
      // Who deals with the error depends on what led to it.
      for (const number of frame.readings) before.readings.push(number);
      for (const number of frame.shared) before.shared.add(number);
      throw error;
    } finally {
      this.#current = before;
    }
  }

  /** Makes something, and tells what it read. Only one thing is made at a time. */
  async watch<T>(make: () => Promise<T>): Promise<{ readonly made: T; readonly read: ReadList }> {
    const frame = new Frame(this.#frames++);
    this.#current = frame;
    try {
      const made = await make();
      return { made, read: toList(frame) };
    } finally {
      this.#current = this.#common;
    }
  }

  /** What was read outside of any page: all depend on it. */
  get common(): ReadList {
    return toList(this.#common);
  }

  /** All readings, and all that is shared, that have come up since they were last taken. */
  take(): { readonly readings: readonly Reading[]; readonly shared: readonly SharedList[] } {
    const { readings: first } = this.#taken;
    const [readings, shared] = [this.#readings, this.#shared];
    this.#taken = { readings: first + readings.length, shared: this.#taken.shared + shared.length };
    this.#readings = [];
    this.#shared = [];
    return {
      readings: readings.map(([of, name], at) =>
        typeof of === 'string'
          ? [of, name, this.#values.get(first + at) ?? '']
          : [of.path, name, readPart(of.raw, name, this.#digests)],
      ),
      shared,
    };
  }
}

const toList = ({ readings, shared }: Frame): ReadList => ({
  readings: packNumbers(readings),
  shared: packNumbers(shared),
});
