import type { NamedCall, ReadTracker, Shared } from '../../domain/reads/share-reads.ts';
import type { Portal } from '../portal.ts';
import { findRemembered } from '../remember.ts';
import { ResultDigests } from './digest-value.ts';
import { type FollowedPortal, followPortal } from './follow-portal.ts';
import { ReadLog } from './read-log.ts';
import { outside, readName, remembered, splitName } from './read-names.ts';

/** Parts of a portal that are not followed: shapes are drawn, archives are opened with functions of their own. */
const whole: ReadonlySet<string> = new Set(['shapes', 'frozen']);

/** What pages read, in numbers that mean the names in their list. */
export interface ReadNames {
  readonly names: readonly string[];
  /** What each reading found; empty where that is more than data. */
  readonly digests: readonly string[];
  /** What each remembered result has read; nothing for readings of the portal itself. */
  readonly inner: readonly (readonly number[] | undefined)[];
}

/** A result that pages have shown. */
interface Result {
  readonly value: unknown;
  readonly read: readonly number[];
}

/** How a key is named that a remembered function is not given. */
const noKey = '\u0000';

/** Notes what pages read of the portal and of what lies beside it, and tells what a reading finds. */
export class PageReads implements ReadTracker {
  readonly log = new ReadLog();
  readonly #others: ReadonlyMap<string, string>;
  readonly #noted = new Map<string, { readonly number: number; readonly value: string }>();
  readonly #results = new Map<number, Result>();
  readonly #digests = new ResultDigests((part) => this.#followed?.refer(part));
  #followed: FollowedPortal<object> | undefined;

  /** @param others what is no part of the portal, as it is now, as far as nobody notes what it is */
  constructor(others: ReadonlyMap<string, string>) {
    this.#others = others;
  }

  follow<T extends object>(portal: T): T {
    const followed = followPortal(portal, this.log, whole);
    this.#followed = followed;
    return followed.portal;
  }

  share<T>(compute: () => T, call?: NamedCall): Shared<T> {
    // Of a portal that was made of another one, nobody could ask again.
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

  /** Asks for a remembered result of an earlier build. @throws what it throws */
  #ask([name = '', ...keys]: readonly string[]): unknown {
    const given = keys.map((key) => (key === noKey ? undefined : key));
    return findRemembered(name)?.(this.#followed?.portal as Portal, ...given);
  }

  /** What a reading finds now; undefined where there is nothing to read. */
  find(name: string): string | undefined {
    const [collection = '', ...parts] = splitName(name);
    const [id = '', field] = parts;
    if (collection === outside) return this.#others.get(id) ?? this.#noted.get(id)?.value;
    if (collection !== remembered) return this.#followed?.digest(collection, id, field);
    try {
      return this.#digests.of(this.#ask(parts));
    } catch {
      // What it needs is gone, or it waits for a part that nobody has loaded: whoever showed it is made anew.
      return undefined;
    }
  }

  /** All names that numbers stand for, with what is found there. */
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
