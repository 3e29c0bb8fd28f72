/**
 * What was made of the texts of files, kept while they stay the same: whoever reads a portal again and
 * again, as the dev server does, parses only what was saved in between.
 */
export class ReadMemory {
  readonly #files = new Map<
    string,
    { readonly text: string; readonly made: Map<string, unknown> }
  >();

  /**
   * What is made of the text of a file, made anew only where the text is another one than last time.
   * @param what is made of it, since several things are; one name always stands for one type
   */
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
