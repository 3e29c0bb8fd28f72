/**
 * What is done with a request where pages are kept:
 * - `page`: asked of the server; the copy, or the page that says there is none, where that fails
 * - `fixed`: the copy, since the file has another name when it changes
 * - `file`: asked of the server, the copy where that fails
 * - `none`: left to the browser
 */
export type Plan = 'page' | 'fixed' | 'file' | 'none';

/** What of a request the plan depends on. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** `navigate` for a page that is opened. */
  readonly mode: string;
}

/** Downloads are large and are kept by those who want them; the editor and the worker are never kept. */
const notKept = /\.(?:csv|xlsx|zip|pdf|ics|xml|atom)$|^sw\.js$/;

/**
 * What is done with a request.
 * @param root address of the site: `https://example.org/atlas/`
 */
export function planRequest({ method, url, mode }: Asked, root: string): Plan {
  const { origin, pathname } = new URL(url);
  const site = new URL(root);
  if (method !== 'GET' || origin !== site.origin || !pathname.startsWith(site.pathname))
    return 'none';
  const path = pathname.slice(site.pathname.length);
  if (path.startsWith('admin/') || notKept.test(path)) return 'none';
  if (mode === 'navigate' || path === '' || path.endsWith('/')) return 'page';
  const isFixed = path.startsWith('assets/') || /^pagefind\/[^/]+\/(?:fragment|index)\//.test(path);
  return isFixed ? 'fixed' : 'file';
}

/** Under what a copy lies: what is behind `?` and `#` chooses on a page and names the age of a file. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** The language in whose folder an address lies: `az` of `https://example.org/atlas/az/map/`. */
export function languageOf(url: string, root: string): string {
  return url.startsWith(root) ? (url.slice(root.length).split('/')[0] ?? '') : '';
}
