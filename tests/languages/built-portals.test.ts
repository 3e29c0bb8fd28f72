import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSearch } from '../../scripts/open-search.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { listAnswers } from '../../src/search/evaluate/list-answers.ts';
import { keepLanguages } from '../../src/testing/keep-languages.ts';
import { renameLanguage } from '../../src/testing/rename-language.ts';
import { readCutSample } from '../../src/testing/sample-portal.ts';
import { runBuild } from '../support/run-build.ts';

const examples = resolve(import.meta.dirname, '../../examples/languages');
let place = '';

/** Builds the small part of the fictional portal with its English texts in the place of another language’s. */
async function build(kept: readonly Locale[], code: string): Promise<void> {
  const portal = join(place, `${code}-portal`);
  for (const [file, bytes] of renameLanguage(keepLanguages(readCutSample(), kept), 'en', code)) {
    mkdirSync(dirname(join(portal, file)), { recursive: true });
    writeFileSync(join(portal, file), bytes);
  }
  mkdirSync(join(portal, 'languages'));
  copyFileSync(join(examples, `${code}.yaml`), join(portal, 'languages', `${code}.yaml`));
  await runBuild(['--portal', portal, '--out', join(place, code)]);
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'clusterbook-languages-'));
  await build(['az', 'en'], 'ru');
  await build(['en'], 'de');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(place, path), 'utf8');

async function find(code: string, query: string): Promise<string[]> {
  const { site, close } = await openSearch(join(place, code, 'pagefind'));
  try {
    return await listAnswers(query, code as Locale, site);
  } finally {
    await close();
  }
}

const alternates = (html: string) =>
  [...html.matchAll(/hreflang="([^"]*)" href="https:\/\/[^/]*([^"]*)"/g)].map(
    ([, language, path]) => `${language} ${path}`,
  );

describe('a portal in Azerbaijani and Russian', () => {
  test('has pages in both, and says so to search engines', () => {
    const page = read('ru/ru/clusters/index.html');
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('<title>Кластеры · ');
    expect(alternates(page)).toEqual([
      ...['az /az/clusters/', 'ru /ru/clusters/', 'x-default /az/clusters/'],
    ]);
    expect(page).toContain('<a href="/az/clusters/" hreflang="az" lang="az"');
    expect(read('ru/az/clusters/index.html')).toMatch(/lang="ru"/);
  });

  test('numbers are written, and nouns bent, as in Russian', () => {
    const home = read('ru/ru/index.html');
    expect(home).toContain('33,3\u00a0%');
    expect(home).toContain('3 записи');
  });

  test('its pages fetch Cyrillic letters, and say that its messages are a draft', () => {
    const home = read('ru/ru/index.html');
    expect(home).toContain('href="/fonts/serif-cyrillic.woff2"');
    expect(home).toContain('Некоторые из этих текстов — черновые переводы');
    expect(read('ru/az/index.html')).not.toContain('cyrillic');
  });

  test('the search finds a word in another form', async () => {
    expect((await find('ru', 'организациям'))[0]).toBe('/ru/organisations/');
  });
});

describe('a portal in German alone', () => {
  test('has no other pages, and its root leads on', () => {
    expect(alternates(read('de/de/clusters/index.html'))).toEqual([
      ...['de /de/clusters/', 'x-default /de/clusters/'],
    ]);
    expect(read('de/index.html')).toContain('/de/');
    expect(() => read('de/en/index.html')).toThrow();
  });

  test('its tables have columns in German', () => {
    expect(read('de/data/clusters.csv').split('\n')[0]).toContain(',name_de,');
    expect(read('de/data/clusters.csv').split('\n')[0]).not.toMatch(/_(?:en|az|ru)\b/);
  });

  test('the search finds a word in another form', async () => {
    expect(await find('de', 'Netzen')).toContain('/de/figures/gallery-network/');
  });
});
