/** What an earlier build made, for this one to take where it would make the same again. */
export interface ResultStore {
  /**
   * Takes what was made of the same before, or makes it and keeps it if that took long.
   * @param from plain data: all of which it is made, but for what `stands` judges
   * @param stands does what was made before still hold?
   */
  make<T extends object>(from: unknown, make: () => T, stands: (before: T) => boolean): T;
}

/** Compiled pages and the command that builds are two programs in one process: this is all they share. */
const place = Symbol.for('clusterbook.results');

interface Holder {
  [place]?: ResultStore | undefined;
}

/** The store of this process or thread, where one is open. */
export const resultStore = (): ResultStore | undefined => (globalThis as Holder)[place];

/** Opens the store of this process or thread; without one, closes it. */
export function keepResults(store: ResultStore | undefined): void {
  (globalThis as Holder)[place] = store;
}
