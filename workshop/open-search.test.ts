import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSearch, openSearch } from './open-search.ts';

const site = mkdtempSync(join(tmpdir(), 'clusterbook-open-search-'));
const index = join(site, 'pagefind');
let opened: OpenSearch;

beforeAll(async () => {
  mkdirSync(index);
  mkdirSync(join(site, 'en/search'), { recursive: true });
  writeFileSync(join(index, 'pagefind.js'), 'export const none = 1;');
  writeFileSync(join(index, 'search.json'), '{"version":"1","languages":[]}');
  opened = await openSearch(index);
});
afterAll(async () => {
  await opened.close();
  rmSync(site, { recursive: true });
});

test('a site of another engine, without tables, is searched by words alone', async () => {
  const { words, names } = opened.sources('en');
  expect(words.direct.code).toEqual([]);
  expect(await names()).toEqual([]);
});

test.each(['pagefind/facets.json', 'en/search/texts.json', 'en/search/counts.json'])(
  'a damaged %s is named, not taken for a missing one',
  async (name) => {
    const file = join(site, name);
    writeFileSync(file, '{"values":[');
    const open = async () => {
      await opened.sources('en').counts();
    };
    await expect(open()).rejects.toThrow(`${file}: expected JSON, found "{\\"values\\":["`);
    rmSync(file);
  },
);
