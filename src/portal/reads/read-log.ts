/** Reads of one kind, such as the names of all clusters. */
export interface Column {
  /** The last to read any of it. */
  frame: number;
  /** Number of reads in that frame. */
  count: number;
  listed: number;
  /** The read of all of it. */
  readonly all: number;
}

/** Beyond this, reads of one kind become one of all: lists read all, other pages a few. */
const max = 8;

interface Frame {
  readonly number: number;
  readonly readings: number[];
  readonly shared: Set<readonly number[]>;
}

/** Records reads by number, in frames. A frame is open while a page or shared result is computed. */
export class ReadLog {
  readonly #names: string[] = [];
  readonly #noted: number[] = [];
  readonly #columns: (Column | undefined)[] = [];
  #frames = 0;
  #current: Frame = this.#open();
  readonly #common = this.#current;

  #open(): Frame {
    this.#frames += 1;
    return { number: this.#frames, readings: [], shared: new Set() };
  }

  /** Names of reads, by number. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** @param column of the read, if it is one of many of its kind */
  add(name: string, column?: Column): number {
    this.#noted.push(0);
    this.#columns.push(column);
    return this.#names.push(name) - 1;
  }

  addColumn(name: string): Column {
    return { frame: 0, count: 0, listed: 0, all: this.add(name) };
  }

  /** Record a read of the current frame. */
  read(reading: number): void {
    const { number, readings } = this.#current;
    if (this.#noted[reading] === number) return;
    this.#noted[reading] = number;
    readings.push(reading);
  }

  /** One of many of a kind. */
  readIn(column: Column, reading: number): void {
    const { number, readings } = this.#current;
    if (this.#noted[column.all] === number || this.#noted[reading] === number) return;
    this.#noted[reading] = number;
    if (column.frame !== number) {
      column.frame = number;
      column.count = 0;
    }
    column.count += 1;
    if (column.count <= max) readings.push(reading);
    else this.read(column.all);
  }

  /** Distinct and sorted, including shared ones; many of one kind become all of it. */
  #list({ number, readings, shared }: Frame): readonly number[] {
    const found = [...readings];
    for (const list of shared) {
      for (const reading of list) {
        if (this.#noted[reading] === number) continue;
        this.#noted[reading] = number;
        found.push(reading);
      }
    }
    const columns = new Set<Column>();
    for (const reading of found) {
      const column = this.#columns[reading];
      if (!column) continue;
      column.listed += 1;
      columns.add(column);
    }
    const isMany = (column: Column) => column.listed > max || this.#noted[column.all] === number;
    const many = new Set([...columns].filter(isMany));
    for (const column of columns) column.listed = 0;
    const few = found.filter((reading) => {
      const column = this.#columns[reading];
      return !column || !many.has(column);
    });
    return [...new Set([...few, ...[...many].map(({ all }) => all)])].sort((a, b) => a - b);
  }

  /** Callers that handle an error depend on the reads before it. */
  #compute<T>(compute: () => T): { readonly value: T; readonly read: readonly number[] } {
    const before = this.#current;
    const frame = this.#open();
    this.#current = frame;
    try {
      const value = compute();
      if (value instanceof Promise)
        throw new Error('expected what is shared at once, found a promise');
      return { value, read: this.#list(frame) };
    } catch (error) {
      before.shared.add(this.#list(frame));
      throw error;
    } finally {
      this.#current = before;
    }
  }

  /** Users inherit the reads of a shared value. */
  share<T>(compute: () => T): () => T {
    const { value, read } = this.#compute(compute);
    return () => {
      this.#current.shared.add(read);
      return value;
    };
  }

  /**
   * A named result, whose use is a read.
   * @param whenMade receives its number, the result, and its reads
   */
  shareNamed<T>(
    name: string,
    compute: () => T,
    whenMade: (reading: number, value: T, read: readonly number[]) => void,
  ): () => T {
    const { value, read } = this.#compute(compute);
    const reading = this.add(name);
    whenMade(reading, value, read);
    return () => {
      this.read(reading);
      return value;
    };
  }

  /** Compute a value and return its reads. Only one at a time. */
  async watch<T>(
    make: () => T | Promise<T>,
  ): Promise<{ readonly made: T; readonly read: readonly number[] }> {
    const frame = this.#open();
    this.#current = frame;
    try {
      const made = await make();
      return { made, read: this.#list(frame) };
    } finally {
      this.#current = this.#common;
    }
  }

  /** Reads outside any page, on which all depend. */
  get common(): readonly number[] {
    return this.#list(this.#common);
  }
}
