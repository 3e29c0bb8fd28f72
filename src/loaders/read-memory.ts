/** How what is made of a text is written down, for whoever keeps it until the next command. */
export interface Keeping<T> {
  /** As plain data; undefined for what is not kept, such as what has problems. */
  pack(made: T): unknown;
  /** The same again, of what `pack` gave. */
  unpack(packed: unknown): T;
}

/** What was made of the texts of files, kept while they stay the same. */
export interface ReadMemory {
  /**
   * What is made of the text of a file, made anew only where the text is another one than last time.
   * @param what is made of it, since several things are; one name always stands for one type
   */
  keep<T>(file: string, text: string, what: string, make: () => T, keeping: Keeping<T>): T;
  /**
   * What a rule finds in a file that has been read. It is asked again only where the file, or what else it looks
   * at, is another than when it found nothing there.
   * @param rule its name
   * @param on a word for all else that the rule looks at, beside the file and the engine
   */
  findIn<T>(file: string, rule: string, on: string, find: () => readonly T[]): readonly T[];
}

/**
 * The same for whoever keeps what was made of each file.
 * @param made what was made of the file; nothing where it has not been read
 * @param note is told that there is something new to keep
 */
export function findUnlessSound<T>(
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

/**
 * Keeps all as it is: whoever reads a portal again and again, as the dev server does, parses only what was
 * saved in between.
 */
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
    return findUnlessSound(this.#files.get(file)?.made, rule, on, find);
  }
}
