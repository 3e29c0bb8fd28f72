/** Common prefix of a site's caches; a server may host several sites. */
export const cachePrefix = (base: string) => `clusterbook:${base}:`;

/** Cache of a release: copies made since it was published. */
export const cacheName = (base: string, release: string) => `${cachePrefix(base)}${release}`;

/** Placeholder, replaced by the release in the worker of a built site. */
export const releasePlace = '%RELEASE%';

export interface KeepRequest {
  /** Language of the reader, whose search is cached. */
  readonly language: string;
  /** All languages of the site: each has a fallback page for uncached ones. */
  readonly languages: readonly string[];
  readonly page: string;
}

/** File without which a language's search is not cached. */
export const searchMark = (base: string, language: string) =>
  `${base}pagefind/${language}/pages.txt`;

/** Response of the worker: progress or failure. */
export type KeepAnswer = { readonly kept: number; readonly of: number } | { readonly failed: true };
