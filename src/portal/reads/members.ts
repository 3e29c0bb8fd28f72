import { everything, readName } from './read-names.ts';
import type { Column, ReadLog } from './read-log.ts';
import { shorten, spell } from './digest-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Plain values, values given to pages, and numbers of reads. */
interface Member {
  readonly id: string;
  readonly raw: Fields;
  readonly values: unknown[];
  readonly numbers: (number | undefined)[];
}

const member = Symbol('member');

/** What pages receive for a member. */
interface MemberView {
  readonly [member]: Member;
}

/** For values tracked by field, and their digest within others. */
export interface Wrapping {
  wrap(value: unknown): unknown;
  digest(value: unknown): string;
}

/**
 * Groups with equal fields, such as clusters, with every field tracked. Stand-ins are plain objects with
 * getters, which the engine inlines: a proxy took a quarter of the rendering time.
 */
export class Members {
  readonly name: string;
  readonly #log: ReadLog;
  readonly #wrapping: Wrapping;
  readonly #fields = new Map<string, PropertyDescriptor>();
  readonly #columns: (Column | undefined)[] = [];
  readonly #byId = new Map<string, Member>();

  constructor(name: string, log: ReadLog, wrapping: Wrapping) {
    this.name = name;
    this.#log = log;
    this.#wrapping = wrapping;
  }

  #describe(name: string): PropertyDescriptor {
    const known = this.#fields.get(name);
    if (known) return known;
    const at = this.#fields.size;
    const note = (of: Member) => this.#note(of, name, at);
    const get = function (this: MemberView) {
      const of = this[member];
      note(of);
      return of.values[at];
    };
    const descriptor = { get, enumerable: true, configurable: false };
    this.#fields.set(name, descriptor);
    return descriptor;
  }

  #note(of: Member, name: string, at: number): void {
    this.#columns[at] ??= this.#log.addColumn(readName(this.name, everything, name));
    const column = this.#columns[at];
    of.numbers[at] ??= this.#log.add(readName(this.name, of.id, name), column);
    this.#log.readIn(column, of.numbers[at]);
  }

  /**
   * Make a stand-in; values are wrapped once all groups are known.
   * @param besides additional untracked fields
   */
  stand(id: string, raw: object, besides: object = {}): object {
    const of: Member = { id, raw: raw as Fields, values: [], numbers: [] };
    this.#byId.set(id, of);
    const stand = Object.defineProperty({ ...besides }, member, { value: of });
    for (const name of Object.keys(raw)) Object.defineProperty(stand, name, this.#describe(name));
    return Object.freeze(stand);
  }

  /** Wrap the values that are tracked field by field. */
  fill(): void {
    for (const { raw, values } of this.#byId.values())
      for (const [at, name] of [...this.#fields.keys()].entries())
        values[at] = this.#wrapping.wrap(raw[name]);
  }

  /** Includes field names, since noticing a missing field is not a read. */
  refer(id: string): string {
    return `@${this.name}/${id}(${Object.keys(this.#byId.get(id)?.raw ?? {}).join()})`;
  }

  /** Undefined if there is no such member. */
  digest(id: string, name: string): string | undefined {
    const { digest } = this.#wrapping;
    if (id === everything) {
      const all = [...this.#byId.values()].map((of) => `${of.id} ${digest(of.raw[name])}`);
      return shorten(all.join('\n'));
    }
    const of = this.#byId.get(id);
    return of && digest(of.raw[name]);
  }
}

/** Digest of an untracked value. */
export const digestPlain = (value: unknown): string => shorten(spell(value));
