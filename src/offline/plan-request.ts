/**
 * Strategy for a request if pages are cached:
 * - `page`: network; if that fails, the copy or the fallback page
 * - `fixed`: cache, since the file name changes with its content
 * - `file`: network, the copy if that fails
 * - `none`: left to the browser
 */
export type Plan = 'page' | 'fixed' | 'file' | 'none';

export interface Asked {
  readonly method: string;
  readonly url: string;
  /** `navigate` when a page is opened. */
  readonly mode: string;
}

/** Readers save large downloads themselves; editor and worker are never cached. */
const notKept = /\.(?:csv|xlsx|docx|pptx|zip|pdf|ics|xml|atom)$|^sw\.js$/;

/** @param root address of the site: `https://example.org/atlas/` */
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

/** Cache key: query and fragment only select within a page or identify a file version. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Language segment of an address: `az` of `https://example.org/atlas/az/map/`. */
export function languageOf(url: string, root: string): string {
  return url.startsWith(root) ? (url.slice(root.length).split('/')[0] ?? '') : '';
}
