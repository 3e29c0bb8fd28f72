/** Steps from here to who made a function: this one, the account, `remember`, and its caller. */
const steps = 4;

/**
 * The place in the compiled pages at which the function is made that asks for its name. The same code has the
 * same places, wherever it lies.
 * @param folder URL of the folder with the compiled pages, with a slash at its end
 */
export function callerOf(folder: string): string | undefined {
  const line = new Error('where').stack?.split('\n')[steps] ?? '';
  const at = folder === '' ? -1 : line.indexOf(folder);
  if (at < 0) return undefined;
  return line.slice(at + folder.length).replace(/\)$/, '');
}

/** The file of a place, below the folder with the compiled pages. */
export const chunkOf = (place: string): string => place.replace(/:\d+:\d+( \d+)?$/, '');
