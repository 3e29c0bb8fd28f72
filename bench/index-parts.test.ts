import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureParts, partOf, spendingOf } from './index-parts.ts';

test.each([
  ['pagefind.js', 'engine'],
  ['en/pagefind-worker.js', 'engine'],
  ['wasm.unknown.pagefind', 'engine'],
  ['tr/wasm.tr.pagefind', 'engine'],
  ['ka/index/zxx_12ab.pf_index', 'index'],
  ['ka/pagefind.zxx_12ab.pf_meta', 'index'],
  ['ka/fragment/zxx_12ab.pf_fragment', 'fragments'],
  ['az/words/q.words', 'words'],
  ['az/pages.txt', 'tables'],
  ['az/filter/zxx_12ab.pf_filter', 'tables'],
  ['az/pagefind-entry.json', 'tables'],
  ['facets.json', 'tables'],
  ['en/pagefind-modular-ui.css', 'widgets'],
  ['en/pagefind-ui.js', 'widgets'],
  ['en/pagefind-highlight.js', 'widgets'],
])('%s belongs to %s', (path, part) => {
  expect(partOf(path)).toBe(part);
});

test('sums the bytes of a folder and all below by part', () => {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  mkdirSync(join(folder, 'en/words'), { recursive: true });
  writeFileSync(join(folder, 'pagefind.js'), 'x'.repeat(10));
  writeFileSync(join(folder, 'en/words/a.words'), 'x'.repeat(3));
  writeFileSync(join(folder, 'en/words/b.words'), 'x'.repeat(4));
  writeFileSync(join(folder, 'search.json'), '{}');
  const sizes = { engine: 10, index: 0, fragments: 0, words: 7, tables: 2, widgets: 0 };
  expect(measureParts(folder)).toEqual(sizes);
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['http://127.0.0.1:1/pagefind/pagefind.js?v=1', 'engine'],
  ['http://127.0.0.1:1/pagefind/en/pages.txt?v=1', 'tables'],
  ['http://127.0.0.1:1/stock/tr/index/tr_1.pf_index', 'index'],
  ['http://127.0.0.1:1/assets/combobox.1.js', 'client'],
  ['http://127.0.0.1:1/en/search/texts.json', 'client'],
])('%s is spent on %s', (url, spending) => {
  expect(spendingOf(url, ['/pagefind/', '/stock/'])).toBe(spending);
});
