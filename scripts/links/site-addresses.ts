import { listTree } from '../../src/loaders/list-files.ts';

/**
 * Paths that are never linked: files renamed when they change, parts of the search and of the editor, files for
 * servers, copies of a file in another format, data fetched by pages and their scripts, and preview pictures,
 * whose addresses chats take from the page.
 */
const parts = [
  /^(?:assets|cards|pagefind|fonts|hosting|admin|data\/road-map|land)\//,
  /\.(?:br|gz)$/,
  /^404\.html$/,
  // The index of sitemaps names them; that of a language goes with it.
  /^sitemap-[a-z]+\.xml$/,
  /^[a-z]+\/(?:compare|search|analyses\/[^/]+)\/[^/]+\.json$/,
];

/** Addresses of a built site below its base: pages with a trailing slash, and files. */
export function listAddresses(site: string): ReadonlySet<string> {
  const files = listTree(site).files.filter((file) => !parts.some((part) => part.test(file)));
  return new Set(files.map((file) => encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)));
}
