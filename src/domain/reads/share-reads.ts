/** Something that was computed once and that several pages show. */
export type Shared<T> = () => T;

/** A function of the portal and what it is given besides, in words that mean the same in the next build. */
export interface NamedCall {
  readonly name: string;
  readonly keys: readonly (string | undefined)[];
}

/** A function of the portal whose results are remembered. */
export type PortalFunction = (...given: never) => unknown;

/**
 * What keeps account of what each page reads of the portal, so that a build may keep the pages whose
 * reading has not changed. Only builds that keep pages have one.
 */
export interface ReadAccount {
  /**
   * Computes something at once; whoever asks for it later depends on what this read.
   * @param call by which the same can be asked for in another build
   */
  share<T>(compute: () => T, call?: NamedCall): Shared<T>;
  /** Makes a function of the portal known, which whoever calls this keeps; the name by which it can be asked again, if it has one. */
  name(ask: PortalFunction): string | undefined;
  /** Is it the portal of which account is kept, and not one that was made of it? */
  isFollowed(portal: object): boolean;
  /** What is being made depends on something that is no part of the portal, as it is now. */
  note(name: string, value: string): void;
  /** The same portal, of which every reading is noted. */
  follow<T extends object>(portal: T): T;
}

/** Compiled pages and the command that builds are two programs in one process: this is all they share. */
const place = Symbol.for('clusterbook.reads');

interface Holder {
  [place]?: ReadAccount | undefined;
}

/** The account of this process or thread, where one is kept. */
export const readAccount = (): ReadAccount | undefined => (globalThis as Holder)[place];

/** Opens the account of this process or thread, before pages are loaded; without one, closes it. */
export function keepAccount(account: ReadAccount | undefined): void {
  (globalThis as Holder)[place] = account;
}

/**
 * Computes something for several pages. All that is kept between pages, and made of the portal, has to be
 * kept this way: else only the first page that asks for it would be known to depend on it.
 */
export function shareReads<T>(compute: () => T, call?: NamedCall): Shared<T> {
  const account = readAccount();
  if (account) return account.share(compute, call);
  const value = compute();
  return () => value;
}
