import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the files of a search index are for, in the order of the table. */
export const indexParts = ['engine', 'index', 'fragments', 'words', 'tables', 'widgets'] as const;

export type IndexPart = (typeof indexParts)[number];

const rules: readonly (readonly [IndexPart, RegExp])[] = [
  ['engine', /(?:^|\/)(?:pagefind\.js|pagefind-worker\.js|wasm\.[\w-]+\.pagefind)$/],
  ['index', /\.pf_(?:index|meta)$|(?:^|\/)index\/[^/]+\.words$/],
  ['fragments', /\.(?:pf_fragment|page)$/],
  ['words', /\.words$/],
  // Pagefind brings user interfaces of its own.
  ['widgets', /(?:^|\/)pagefind-(?:[\w-]+-)?(?:ui|highlight)\.(?:js|css)$/],
];

/** What a file of an index is for: facets, entries and tables of pages when nothing else. */
export function partOf(path: string): IndexPart {
  return rules.find(([, rule]) => rule.test(path))?.[0] ?? 'tables';
}

/** Bytes of a folder's files as they lie on the disk, by part. */
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

/** What a request of a search is for: a part of the index, or the site's own code and words. */
export type Spending = IndexPart | 'client';

/** What a request is for, by its address on a site that has its index in one of these folders. */
export function spendingOf(url: string, folders: readonly string[]): Spending {
  const { pathname } = new URL(url);
  return folders.some((folder) => pathname.startsWith(folder)) ? partOf(pathname) : 'client';
}
