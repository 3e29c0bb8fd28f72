import type { Reading, ReadList } from '../../../src/portal/reads/page-account.ts';

/** What pages read, in numbers: as it is kept. */
export interface BookData {
  readonly readings: readonly Reading[];
  readonly shared: readonly ReadList[];
}

/** Where new readings and shared things are told: by a thread, or by what an earlier build kept. */
export interface BookSource {
  readings: readonly Reading[];
  shared: readonly ReadList[];
}

/** Readings of several threads and builds under common numbers. */
export class ReadBook {
  readonly #readings: Reading[] = [];
  readonly #shared: ReadList[] = [];
  readonly #numbers = new Map<string, number>();

  get data(): BookData {
    return { readings: this.#readings, shared: this.#shared };
  }

  addReading(reading: Reading): number {
    const [path, name, digest] = reading;
    const key = `${path}\n${name}\n${digest}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#readings.push(reading) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  addShared(list: ReadList): number {
    return this.#shared.push(list) - 1;
  }
}

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
    for (const list of shared) this.#shared.push(this.#book.addShared(this.translate(list)));
  }

  /** How much the source has told. */
  get taken(): { readonly readings: number; readonly shared: number } {
    return { readings: this.#readings.length, shared: this.#shared.length };
  }

  translate({ readings, shared }: ReadList): ReadList {
    return {
      readings: readings.map((number) => numberIn(this.#readings, number)),
      shared: shared.map((number) => numberIn(this.#shared, number)),
    };
  }
}

function numberIn(numbers: readonly number[], number: number): number {
  const found = numbers[number];
  if (found === undefined) throw new Error(`expected the reading ${number}, found none`);
  return found;
}

/** Translates what an earlier build kept, as far as it is still asked for. */
export class KeptReader {
  readonly #readings = new Map<number, number>();
  readonly #shared = new Map<number, number>();
  readonly #old: BookData;
  readonly #book: ReadBook;

  constructor(old: BookData, book: ReadBook) {
    this.#old = old;
    this.#book = book;
  }

  translate({ readings, shared }: ReadList): ReadList {
    return {
      readings: readings.map((number) =>
        kept(this.#readings, number, () => this.#book.addReading(at(this.#old.readings, number))),
      ),
      shared: shared.map((number) =>
        kept(this.#shared, number, () =>
          this.#book.addShared(this.translate(at(this.#old.shared, number))),
        ),
      ),
    };
  }
}

function kept(known: Map<number, number>, number: number, make: () => number): number {
  const found = known.get(number) ?? make();
  known.set(number, found);
  return found;
}

function at<T>(list: readonly T[], number: number): T {
  const found = list[number];
  if (found === undefined) throw new Error(`expected the reading ${number}, found none`);
  return found;
}

/**
 * Tells whether all that something read is still the same.
 * @param find what a reading finds now
 */
export function judgeReads(
  { readings, shared }: BookData,
  find: (path: string, name: string) => string | undefined,
): (list: ReadList) => boolean {
  const same = new Map<number, boolean>();
  const sameShared = new Map<number, boolean>();
  const isSame = (number: number): boolean => {
    const known = same.get(number);
    if (known !== undefined) return known;
    const [path, name, digest] = at(readings, number);
    const found = find(path, name) === digest;
    same.set(number, found);
    return found;
  };
  const isSameShared = (number: number): boolean => {
    const known = sameShared.get(number);
    if (known !== undefined) return known;
    const found = areSame(at(shared, number));
    sameShared.set(number, found);
    return found;
  };
  const areSame = (list: ReadList): boolean =>
    list.readings.every(isSame) && list.shared.every(isSameShared);
  return areSame;
}
