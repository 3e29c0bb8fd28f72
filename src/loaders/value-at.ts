/** An entry in the lists of a file. */
export function valueAt(value: unknown, path: readonly number[]): unknown {
  return path.reduce((list: unknown, index) => (list as unknown[])[index], value);
}
