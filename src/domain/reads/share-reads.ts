/** Result computed once and shared by several pages. */
export type Shared<T> = () => T;

/** Function of the portal and its arguments, in terms that are stable across builds. */
export interface NamedCall {
  readonly portal: object;
  readonly name: string;
  readonly keys: readonly (string | undefined)[];
}

/** Tracker of each page's reads from the portal, so that a build can keep unchanged pages. */
export interface ReadTracker {
  /**
   * Compute immediately; later callers inherit its dependencies.
   * @param call identity of the computation in another build
   */
  share<T>(compute: () => T, call?: NamedCall): Shared<T>;
  /** Record a dependency on the current value of something outside the portal. */
  note(name: string, value: string): void;
  /** The same portal, with all reads recorded. */
  follow<T extends object>(portal: T): T;
}

let tracker: ReadTracker | undefined;

/** Current read tracker, in builds that keep pages. */
export const readTracker = (): ReadTracker | undefined => tracker;

/** Set the tracker, before any page is loaded. */
export function keepReads(given: ReadTracker | undefined): void {
  tracker = given;
}

/**
 * Compute something for several pages. Anything derived from the portal and cached between pages must be shared
 * this way: otherwise only the first page to use it would depend on it.
 */
export function shareReads<T>(compute: () => T, call?: NamedCall): Shared<T> {
  if (tracker) return tracker.share(compute, call);
  const value = compute();
  return () => value;
}
