import type { NamedCall } from '../../../src/domain/reads/share-reads.ts';
import {
  forEachNumber,
  isEvery,
  mapNumbers,
  type PackedNumbers,
} from '../../../src/domain/reads/packed-numbers.ts';
import type { Reading, ReadList, SharedList } from '../../../src/portal/reads/page-account.ts';

/** What pages read, in numbers: as it is kept. */
export interface BookData {
  readonly readings: readonly Reading[];
  readonly shared: readonly SharedList[];
}

/** Where new readings and shared things are told: by a thread, or by what an earlier build kept. */
export interface BookSource {
  readings: readonly Reading[];
  shared: readonly SharedList[];
}

/** Readings of several threads and builds under common numbers. */
export class ReadBook {
  readonly #readings: Reading[];
  readonly #shared: SharedList[];
  readonly #numbers: Map<string, number>;

  /** @param before what an earlier build kept: its numbers stay what they are */
  constructor(before: BookData = { readings: [], shared: [] }) {
    this.#readings = [...before.readings];
    this.#shared = [...before.shared];
    this.#numbers = new Map(this.#readings.map((reading, number) => [spell(reading), number]));
  }

  get data(): BookData {
    return { readings: this.#readings, shared: this.#shared };
  }

  addReading(reading: Reading): number {
    const key = spell(reading);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#readings.push(reading) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  addShared(list: SharedList): number {
    return this.#shared.push(list) - 1;
  }

  /** Something has been made again, and came out as it was: who shows it depends on what it was made of now. */
  putInstead(number: number, made: number): void {
    this.#shared[number] = at(this.#shared, made);
  }
}

const spell = ([path, name, digest]: Reading) => `${path}\n${name}\n${digest}`;

/** Translates the numbers of one source into those of a book. */
export class BookReader {
  readonly #readings: number[] = [];
  readonly #shared: number[] = [];
  readonly #book: ReadBook;

  constructor(book: ReadBook) {
    this.#book = book;
  }

  /** Takes what the source has told since the last time. What is shared comes after what it is made of. */
  take({ readings, shared }: BookSource): void {
    for (const reading of readings) this.#readings.push(this.#book.addReading(reading));
    for (const list of shared)
      this.#shared.push(this.#book.addShared({ ...list, ...this.translate(list) }));
  }

  translate({ readings, shared }: ReadList): ReadList {
    return {
      readings: mapNumbers(readings, (number) => at(this.#readings, number)),
      shared: mapNumbers(shared, (number) => at(this.#shared, number)),
    };
  }
}

/** Translates the numbers of one book into those of another, which has nothing that nobody asks for. */
export class KeptReader {
  readonly #readings: Translation;
  readonly #shared: Translation;

  constructor(old: BookData, book: ReadBook) {
    this.#readings = new Translation(old.readings.length, (number) =>
      book.addReading(at(old.readings, number)),
    );
    this.#shared = new Translation(old.shared.length, (number) => {
      const list = at(old.shared, number);
      return book.addShared({ ...list, ...this.translate(list) });
    });
  }

  translate({ readings, shared }: ReadList): ReadList {
    return { readings: this.#readings.of(readings), shared: this.#shared.of(shared) };
  }
}

/** New numbers for old ones, each given when it is first asked for. Books have millions: they are looked up by place. */
class Translation {
  readonly #known: Int32Array;
  readonly #make: (number: number) => number;

  /** @param size more than the largest old number */
  constructor(size: number, make: (number: number) => number) {
    this.#known = new Int32Array(size).fill(-1);
    this.#make = make;
  }

  of(numbers: PackedNumbers): PackedNumbers {
    const known = this.#known;
    return mapNumbers(numbers, (number) => {
      let found = known[number] ?? -1;
      if (found < 0) {
        found = this.#make(number);
        known[number] = found;
      }
      return found;
    });
  }
}

function at<T>(list: readonly T[], number: number): T {
  const found = list[number];
  if (found === undefined) throw new Error(`expected the reading ${number}, found none`);
  return found;
}

/** The numbers of all shared things that lists name, each after what it is made of. */
export function reachShared(shared: readonly SharedList[], lists: Iterable<ReadList>): Set<number> {
  const opened = new Set<number>();
  const reached = new Set<number>();
  const open = (number: number) => {
    if (opened.has(number)) return;
    opened.add(number);
    forEachNumber(at(shared, number).shared, open);
    reached.add(number);
  };
  for (const list of lists) forEachNumber(list.shared, open);
  return reached;
}

/** Asks for something shared that an earlier build has named. @returns its number in the book */
export type AskAgain = (call: NamedCall) => Promise<number | undefined>;

/** Is all that something read, which an earlier build kept, still the same? */
export type AreSame = (list: ReadList) => boolean;

/**
 * Judges what an earlier build read. What several pages share, and was made of what is no longer the same, is made
 * again: where it comes out as it was, whoever shows it has nothing new to show.
 * @param book which begins with what that build kept, and has what is made again added to it
 * @param lists what will be asked about
 * @param find what a reading finds now
 * @param ask makes something again
 */
export async function judgeReads(
  book: ReadBook,
  lists: Iterable<ReadList>,
  find: (path: string, name: string) => string | undefined,
  ask: AskAgain,
): Promise<AreSame> {
  const { readings, shared } = book.data;
  const same = readings.map(([path, name, digest]) => find(path, name) === digest);
  const sameShared: boolean[] = [];
  const areSame = (list: ReadList): boolean =>
    isEvery(list.readings, (number) => same[number] ?? false) &&
    isEvery(list.shared, (number) => sameShared[number] ?? false);
  for (const number of reachShared(shared, lists)) {
    const list = at(shared, number);
    sameShared[number] = areSame(list);
    const { call, digest } = list;
    if (sameShared[number] || !call || digest === undefined) continue;
    const made = await ask(call);
    if (made === undefined || shared[made]?.digest !== digest) continue;
    sameShared[number] = true;
    book.putInstead(number, made);
  }
  return areSame;
}
