/** What the names of all caches of a site begin with; several sites may stand on one server. */
export const cachePrefix = (base: string) => `clusterbook:${base}:`;

/** The cache of a release: the copies that were made since it came out. */
export const cacheName = (base: string, release: string) => `${cachePrefix(base)}${release}`;

/** In the worker of a built site the release stands here instead. */
export const releasePlace = '%RELEASE%';

/** What a page asks the worker to keep. */
export interface KeepRequest {
  /** Language of the reader, whose search is kept. */
  readonly language: string;
  /** All languages of the site: each has a page that is shown in place of one that is not kept. */
  readonly languages: readonly string[];
  /** The page that is open. */
  readonly page: string;
}

/** The file of a search without which it is not kept; there is one in each language. */
export const searchMark = (base: string, language: string) =>
  `${base}pagefind/${language}/pages.txt`;

/** What the worker answers: how much it has kept, or that it could not. */
export type KeepAnswer = { readonly kept: number; readonly of: number } | { readonly failed: true };
