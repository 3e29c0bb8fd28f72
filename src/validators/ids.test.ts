import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedPages } from '../schemas/fixed-pages.ts';

const root = join(import.meta.dirname, '../pages');

/** Parts of addresses that come from content; the others are lists in the code: files, facets. */
const ofContent = new Set(['[id]', '[edition]', '[chapter]', '[part]']);

/** Last part of an address served by a file or folder of pages. */
const partOf = (name: string) => name.replace(/\.(astro|ts|mdx?)$/, '');

/** Fixed parts of addresses that share a folder with those of entries. */
function* pairsIn(folder: string): Generator<readonly [folder: string, fixed: string[]]> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) yield* pairsIn(join(folder, entry.name));
  }
  const parts = [...new Set(entries.map(({ name }) => partOf(name)))];
  if (!parts.some((part) => ofContent.has(part))) return;
  // Names with an extension, such as `figures.json`, are no ids; `index` is the page of the folder.
  const fixed = parts.filter((part) => /^[a-z0-9-]+$/.test(part) && part !== 'index');
  const address = folder.replace(/^\[lang\]\//, '').replace(/\[(\w+)\]/g, '{$1}');
  if (fixed.length > 0) yield [address, fixed.sort()];
}

test('every fixed page that stands beside the pages of entries is reserved, and no other', () => {
  // Feeds and calendars of entries have a route of their own.
  const calendars = { 'programmes/{id}': ['events'] };
  expect({ ...Object.fromEntries(pairsIn('')), ...calendars }).toEqual(fixedPages);
});
