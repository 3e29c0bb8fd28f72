/** How a result is serialised for the next command. */
export interface Keeping<T> {
  /** Undefined if not cached, such as with problems. */
  pack(made: T): unknown;
  /** Inverse of `pack`. */
  unpack(packed: unknown): T;
}

/** Cache of results by file text. */
export interface ReadMemory {
  /**
   * Recomputed only if the text has changed.
   * @param what name of the result, which has one type
   */
  keep<T>(file: string, text: string, what: string, make: () => T, keeping: Keeping<T>): T;
  /**
   * Findings of a rule in a file. It runs again only if something has changed since it found nothing.
   * @param rule name of the rule
   * @param on hash of what the rule looks at besides file and engine
   */
  findIn<T>(file: string, rule: string, on: string, find: () => readonly T[]): readonly T[];
}

/**
 * `findIn` for implementations of the cache.
 * @param made results for the file; undefined if it was not read
 * @param note called if there is something new to keep
 */
export function findUnlessValid<T>(
  made: Map<string, unknown> | undefined,
  rule: string,
  on: string,
  find: () => readonly T[],
  note: () => void = () => {},
): readonly T[] {
  const name = `sound ${rule}`;
  if (made?.get(name) === on) return [];
  const found = find();
  if (found.length === 0 && made) {
    made.set(name, on);
    note();
  }
  return found;
}

/** In memory: repeated reads, such as by the dev server, parse only changed files. */
export class OpenMemory implements ReadMemory {
  readonly #files = new Map<
    string,
    { readonly text: string; readonly made: Map<string, unknown> }
  >();

  keep<T>(file: string, text: string, what: string, make: () => T): T {
    let known = this.#files.get(file);
    if (known?.text !== text) {
      known = { text, made: new Map() };
      this.#files.set(file, known);
    }
    if (!known.made.has(what)) known.made.set(what, make());
    return known.made.get(what) as T;
  }

  findIn<T>(file: string, rule: string, on: string, find: () => readonly T[]): readonly T[] {
    return findUnlessValid(this.#files.get(file)?.made, rule, on, find);
  }
}
