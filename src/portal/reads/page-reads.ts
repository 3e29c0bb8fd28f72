import type { NamedCall, ReadTracker, Shared } from '../../domain/reads/share-reads.ts';
import type { Portal } from '../portal.ts';
import { findRemembered } from '../remember.ts';
import { ResultDigests } from './digest-value.ts';
import { type FollowedPortal, followPortal } from './follow-portal.ts';
import { ReadLog } from './read-log.ts';
import { outside, readName, remembered, splitName } from './read-names.ts';

/** Shapes are drawn, archives have functions. */
const whole: ReadonlySet<string> = new Set(['shapes', 'frozen']);

/** As indexes into a list of names. */
export interface ReadNames {
  readonly names: readonly string[];
  /** Empty if it is more than data. */
  readonly digests: readonly string[];
  /** Reads of remembered results; undefined for reads of the portal. */
  readonly inner: readonly (readonly number[] | undefined)[];
}

interface Result {
  readonly value: unknown;
  readonly read: readonly number[];
}

/** Marks an omitted key of a remembered function. */
const noKey = '\u0000';

/** Records what pages read of the portal and other sources. */
export class PageReads implements ReadTracker {
  readonly log = new ReadLog();
  readonly #others: ReadonlyMap<string, string>;
  readonly #noted = new Map<string, { readonly number: number; readonly value: string }>();
  readonly #results = new Map<number, Result>();
  readonly #digests = new ResultDigests((part) => this.#followed?.refer(part));
  #followed: FollowedPortal<object> | undefined;

  /** @param others digests of sources outside the portal that are not tracked otherwise */
  constructor(others: ReadonlyMap<string, string>) {
    this.#others = others;
  }

  follow<T extends object>(portal: T): T {
    const followed = followPortal(portal, this.log, whole);
    this.#followed = followed;
    return followed.portal;
  }

  share<T>(compute: () => T, call?: NamedCall): Shared<T> {
    // Not for derived portals, whose results could not be recomputed.
    if (!call || call.portal !== this.#followed?.portal) return this.log.share(compute);
    const name = readName(remembered, call.name, ...call.keys.map((key) => key ?? noKey));
    return this.log.shareNamed(name, compute, (reading, value, read) =>
      this.#results.set(reading, { value, read }),
    );
  }

  note(name: string, value: string): void {
    const known = this.#noted.get(name) ?? { number: this.log.add(readName(outside, name)), value };
    this.#noted.set(name, known);
    this.log.read(known.number);
  }

  /** @throws what the remembered function throws */
  #ask([name = '', ...keys]: readonly string[]): unknown {
    const given = keys.map((key) => (key === noKey ? undefined : key));
    return findRemembered(name)?.(this.#followed?.portal as Portal, ...given);
  }

  /** Undefined if there is nothing to read. */
  find(name: string): string | undefined {
    const [collection = '', ...parts] = splitName(name);
    const [id = '', field] = parts;
    if (collection === outside) return this.#others.get(id) ?? this.#noted.get(id)?.value;
    if (collection !== remembered) return this.#followed?.digest(collection, id, field);
    try {
      return this.#digests.of(this.#ask(parts));
    } catch {
      // An input is gone, or its module is not loaded: rebuild dependents.
      return undefined;
    }
  }

  /** All names by number, with their current digests. */
  get found(): ReadNames {
    const { names } = this.log;
    return {
      names,
      digests: names.map((name, at) => {
        const result = this.#results.get(at);
        return (result ? this.#digests.of(result.value) : this.find(name)) ?? '';
      }),
      inner: names.map((_, at) => this.#results.get(at)?.read),
    };
  }
}
