import type { ReadAccount, Shared } from '../../domain/reads/share-reads.ts';
import { Digests } from './digest-value.ts';
import { wholeParts } from './page-account.ts';
import { outside } from './read-names.ts';
import { readPart } from './read-part.ts';
import { type Followed, listFollowed } from './shape-of.ts';

/** Looks up what readings find in the portal as it is now; nothing that it hands on is noted. */
export class ReadingCheck implements ReadAccount {
  #followed: ReadonlyMap<string, Followed> = new Map();
  #digests = new Digests(new Map());

  readonly #others: ReadonlyMap<string, string>;

  /** @param others what is no part of the portal, by its name */
  constructor(others: ReadonlyMap<string, string>) {
    this.#others = others;
  }

  follow<T extends object>(portal: T): T {
    const followed = listFollowed(portal, wholeParts);
    this.#followed = new Map([...followed.values()].map((of) => [of.path, of]));
    this.#digests = new Digests(followed);
    return portal;
  }

  share<T>(compute: () => T): Shared<T> {
    const value = compute();
    return () => value;
  }

  name(): undefined {}

  isFollowed(): boolean {
    return false;
  }

  note(): void {}

  /** What a reading finds now; undefined where there is nothing to read. */
  find(path: string, name: string): string | undefined {
    if (path === outside) return this.#others.get(name);
    const of = this.#followed.get(path);
    return of && readPart(of.raw, name, this.#digests);
  }
}
