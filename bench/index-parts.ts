import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Purposes of the files of a search index, in the order of the table. */
export const indexParts = ['engine', 'index', 'fragments', 'words', 'tables', 'widgets'] as const;

export type IndexPart = (typeof indexParts)[number];

const rules: readonly (readonly [IndexPart, RegExp])[] = [
  ['engine', /(?:^|\/)(?:pagefind\.js|pagefind-worker\.js|wasm\.[\w-]+\.pagefind)$/],
  ['index', /\.pf_(?:index|meta)$/],
  ['fragments', /\.pf_fragment$/],
  ['words', /\.words$/],
  // Pagefind ships its own user interfaces.
  ['widgets', /(?:^|\/)pagefind-(?:[\w-]+-)?(?:ui|highlight)\.(?:js|css)$/],
];

/** Purpose of a file of an index; by default facets, entries and tables of pages. */
export function partOf(path: string): IndexPart {
  return rules.find(([, rule]) => rule.test(path))?.[0] ?? 'tables';
}

/** Bytes of a folder's files on disk, by part. */
export function measureParts(folder: string): Record<IndexPart, number> {
  const sizes = Object.fromEntries(indexParts.map((part) => [part, 0])) as Record<
    IndexPart,
    number
  >;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    sizes[partOf(relative(folder, file).split(sep).join('/'))] += statSync(file).size;
  }
  return sizes;
}

/** Purpose of a request of a search: a part of the index, or the site's own code and texts. */
export type Spending = IndexPart | 'client';

/** Purpose of a request, by its address on a site with its index in one of these folders. */
export function spendingOf(url: string, folders: readonly string[]): Spending {
  const { pathname } = new URL(url);
  return folders.some((folder) => pathname.startsWith(folder)) ? partOf(pathname) : 'client';
}
