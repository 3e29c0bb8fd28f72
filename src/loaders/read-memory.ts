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
}
