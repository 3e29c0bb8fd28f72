/** What an earlier build made, for this one to take where it would make the same again. */
export interface ResultStore {
  /**
   * Takes what was made of the same before, or makes it and keeps it if that took long.
   * @param from plain data: all of which it is made, but for what `stands` judges
   * @param stands does what was made before still hold?
   */
  make<T extends object>(from: unknown, make: () => T, stands: (before: T) => boolean): T;
}

let store: ResultStore | undefined;

/** The store of results, where one is open. */
export const resultStore = (): ResultStore | undefined => store;

/** Opens the store of results; without one, closes it. */
export function keepResults(given: ResultStore | undefined): void {
  store = given;
}
