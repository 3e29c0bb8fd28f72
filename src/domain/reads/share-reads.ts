/** Something that was computed once and that several pages show. */
export type Shared<T> = () => T;

/** A function of the portal and what it is given besides, in words that mean the same in the next build. */
export interface NamedCall {
  readonly portal: object;
  readonly name: string;
  readonly keys: readonly (string | undefined)[];
}

/** Notes what each page reads of the portal, so that a build may keep the pages for which nothing has changed. */
export interface ReadTracker {
  /**
   * Computes something at once; whoever asks for it later depends on it.
   * @param call by which the same can be asked for in another build
   */
  share<T>(compute: () => T, call?: NamedCall): Shared<T>;
  /** What is being made depends on something that is no part of the portal, as it is now. */
  note(name: string, value: string): void;
  /** The same portal, of which every reading is noted. */
  follow<T extends object>(portal: T): T;
}

let tracker: ReadTracker | undefined;

/** The tracker of what pages read, in builds that keep pages. */
export const readTracker = (): ReadTracker | undefined => tracker;

/** Sets the tracker, before any page is loaded. */
export function keepReads(given: ReadTracker | undefined): void {
  tracker = given;
}

/**
 * Computes something for several pages. All that is kept between pages, and made of the portal, has to be
 * kept this way: else only the first page that asks for it would be known to depend on it.
 */
export function shareReads<T>(compute: () => T, call?: NamedCall): Shared<T> {
  if (tracker) return tracker.share(compute, call);
  const value = compute();
  return () => value;
}
