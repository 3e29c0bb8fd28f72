/** Texts whose readings are kept: a table repeats few. */
const mostKept = 20_000;

/** A reading of texts that is made once for each text; measured, it is a tenth of the time of a long list. */
export function byText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= mostKept) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}
