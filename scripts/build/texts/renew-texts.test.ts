import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import { type KeptTexts, renewTexts, textKeys } from './renew-texts.ts';

let place = '';
const portal = () => join(place, 'portal');
const list = () => join(place, 'list.json');
const codes = () => join(place, 'codes');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'texts-'));
  write('pages/about/en.mdx', 'What *it* is.');
  write('pages/about/ka.mdx', 'რა არის.');
});
afterEach(() => rmSync(place, { recursive: true }));

function write(file: string, text: string): void {
  const path = join(portal(), file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\ntitle: A\n---\n\n${text}\n`);
}

/** Texts of the folder after a build with an earlier one, and the names of compiled ones. */
async function renew(kept: KeptTexts) {
  const compiled: string[] = [];
  const renewed = await renewTexts({
    kept,
    keys: textKeys({ ...shippedPortal, glossary: [] }, portal()),
    portalFolder: portal(),
    folder: codes(),
    list: list(),
    compile: (files) => {
      compiled.push(...files.map((file) => file.slice(portal().length + 1)));
      return Promise.resolve(files.map((file) => readFileSync(file, 'utf8').toUpperCase()));
    },
  });
  return { ...renewed, compiled };
}

/** Code listed for pages. */
const shown = () =>
  Object.entries(JSON.parse(readFileSync(list(), 'utf8')) as Record<string, string>).map(
    ([name, address]) => `${name}: ${readFileSync(new URL(address), 'utf8').split('\n')[4]}`,
  );

test('the first time all texts are compiled, and the next time none', async () => {
  const first = await renew(new Map());
  expect(first.compiled).toEqual(['pages/about/en.mdx', 'pages/about/ka.mdx']);
  expect(first.same).toEqual([]);
  expect(shown()).toEqual(['pages/about/en: WHAT *IT* IS.', 'pages/about/ka: ᲠᲐ ᲐᲠᲘᲡ.']);
  const second = await renew(first.texts);
  expect(second.compiled).toEqual([]);
  expect(second.same).toEqual(['pages/about/en', 'pages/about/ka']);
  expect(second.texts).toEqual(first.texts);
});

test('a text that is changed or new is compiled, and one that is gone is none', async () => {
  const { texts } = await renew(new Map());
  write('pages/about/en.mdx', 'What it was.');
  rmSync(join(portal(), 'pages/about/ka.mdx'));
  write('reports/2031/opening/en.mdx', 'New.');
  const { compiled, same } = await renew(texts);
  expect(compiled).toEqual(['pages/about/en.mdx', 'reports/2031/opening/en.mdx']);
  expect(same).toEqual([]);
  expect(shown()).toEqual(['pages/about/en: WHAT IT WAS.', 'reports/2031/opening/en: NEW.']);
});

test('a text of which the code comes out as it was is the same', async () => {
  const { texts } = await renew(new Map());
  write('pages/about/en.mdx', 'What *IT* is.');
  const { compiled, same } = await renew(texts);
  expect(compiled).toEqual(['pages/about/en.mdx']);
  expect(same).toContain('pages/about/en');
});

test('code that was cut off or changed is compiled again, and is what it was', async () => {
  const { texts } = await renew(new Map());
  const before = shown();
  for (const name of readdirSync(codes())) writeFileSync(join(codes(), name), 'EXPORT');
  const { compiled, same } = await renew(texts);
  expect(compiled).toHaveLength(2);
  expect(same).toHaveLength(2);
  expect(shown()).toEqual(before);
});
