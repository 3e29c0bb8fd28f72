/** Results of an earlier build, reused if inputs are unchanged. */
export interface ResultStore {
  /**
   * Reuse an earlier result, or compute it and store it if that took long.
   * @param from plain data: all inputs except those checked by `stands`
   * @param stands whether an earlier result is still valid
   */
  make<T extends object>(from: unknown, make: () => T, stands: (before: T) => boolean): T;
}

let store: ResultStore | undefined;

/** Current result store, if open. */
export const resultStore = (): ResultStore | undefined => store;

/** Open the result store; undefined closes it. */
export function keepResults(given: ResultStore | undefined): void {
  store = given;
}
