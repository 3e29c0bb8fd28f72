import { listTree } from '../../src/loaders/list-files.ts';

/**
 * Paths that are never linked: files renamed when they change, parts of the search and of the editor, files for
 * servers, copies in another format, data fetched by scripts, and previews, whose addresses chats take from the
 * page.
 */
const parts = [
  /^(?:assets|cards|pagefind|fonts|hosting|admin|data\/road-map|land)\//,
  /\.(?:br|gz)$/,
  /^404\.html$/,
  // Named by the index of sitemaps, or specific to a language.
  /^sitemap-[a-z]+\.xml$/,
  /^[a-z]+\/(?:compare|search|analyses\/[^/]+)\/[^/]+\.json$/,
];

/** Below the base: pages with a trailing slash, and files. */
export function listAddresses(site: string): ReadonlySet<string> {
  const files = listTree(site).files.filter((file) => !parts.some((part) => part.test(file)));
  return new Set(files.map((file) => encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)));
}
