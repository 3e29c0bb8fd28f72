import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { locales } from '../src/i18n/locales.ts';
import type { SearchEngine } from './search-engines.ts';
import { reportQuality } from './search-quality.ts';
import { halves, readHalf } from './search-queries.ts';

const wanted = new Map(
  halves
    .flatMap((half) => readHalf(half, locales))
    .map(({ locale, q, relevant }) => [`${locale} ${q}`, relevant]),
);
const close = () => Promise.resolve();
const perfect: SearchEngine = {
  ask: (query, locale) => Promise.resolve(wanted.get(`${locale} ${query}`) ?? []),
  close,
};
const silent: SearchEngine = { ask: () => Promise.resolve([]), close };

const reportOn = (ours: SearchEngine, stock: SearchEngine) =>
  reportQuality(tmpdir(), locales, { ours, stock });

const rowsOf = (parts: readonly string[]) =>
  parts.flatMap((part) => part.split('\n').filter((line) => /^\| \S+ \| \d/.test(line)));

test('a perfect search meets every goal in both halves, one that finds nothing none', async () => {
  const good = rowsOf(await reportOn(perfect, silent));
  // All, four languages and ten classes, one of them without a goal; the other three sets have one class each.
  expect(good).toHaveLength(2 * 15 + 3 * 6);
  for (const row of good) {
    expect(row).toMatch(/\| 1\.000 \| 1\.000 \|.*\| (?:yes)? \| 0\.000 \| 0\.000 \|$/);
  }
  const bad = rowsOf(await reportOn(silent, perfect));
  for (const row of bad) expect(row).toMatch(/\| 0\.000 \| 0\.000 \|.*\| (?:no)? \| 1\.000 \|/);
});

test('the held-out half comes first, and wanted pages that a site has not are counted', async () => {
  const parts = await reportOn(perfect, silent);
  expect(parts[0]).toBe('### Held-out queries');
  expect(parts[1]).toMatch(/The site has not \d+ of the wanted pages\.$/);
  for (const [key, urls] of wanted) {
    if (key.startsWith('en ')) for (const url of urls) expect(parts.join('\n')).not.toContain(url);
  }
});
