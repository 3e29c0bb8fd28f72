import { listTree } from '../../src/loaders/list-files.ts';

/**
 * What no one links to: files that get another name when they change, parts of the search and of the editor, what
 * servers are told, copies of a file in another form, what pages and their scripts fetch for themselves, and the pictures of
 * links, which a chat asks the page for.
 */
const parts = [
  /^(?:assets|cards|pagefind|fonts|hosting|admin|data\/road-map|land)\//,
  /\.(?:br|gz)$/,
  /^404\.html$/,
  // The list of all pages names them; that of a language goes with it.
  /^sitemap-[a-z]+\.xml$/,
  /^[a-z]+\/(?:compare|search|analyses\/[^/]+)\/[^/]+\.json$/,
];

/** The addresses of a built site below its base: pages with a slash at their end, and files. */
export function listAddresses(site: string): ReadonlySet<string> {
  const files = listTree(site).files.filter((file) => !parts.some((part) => part.test(file)));
  return new Set(files.map((file) => encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)));
}
