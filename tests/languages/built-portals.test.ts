import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSearch } from '../../workshop/open-search.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { listAnswers } from '../../workshop/search/list-answers.ts';
import { addedFolder } from '../support/folders.ts';

const read = (path: string) => readFileSync(join(addedFolder, path), 'utf8');

async function find(code: string, query: string): Promise<string[]> {
  const { sources, close } = await openSearch(join(addedFolder, 'pagefind'));
  try {
    return await listAnswers(query, code as Locale, sources(code as Locale));
  } finally {
    await close();
  }
}

const alternates = (html: string) =>
  [...html.matchAll(/hreflang="([^"]*)" href="https:\/\/[^/]*([^"]*)"/g)].map(
    ([, language, path]) => `${language} ${path}`,
  );

test('a portal has pages in its languages, and says so to search engines', () => {
  const page = read('ru/clusters/index.html');
  expect(page).toContain('<html lang="ru">');
  expect(page).toContain('<title>Кластеры · ');
  expect(alternates(page)).toEqual([
    ...['az /az/clusters/', 'ru /ru/clusters/', 'de /de/clusters/', 'x-default /az/clusters/'],
  ]);
  expect(page).toContain('<a href="/az/clusters/" hreflang="az" lang="az"');
  expect(read('az/clusters/index.html')).toMatch(/lang="ru"/);
  expect(() => read('en/index.html')).toThrow();
  expect(() => read('tr/index.html')).toThrow();
});

test('its tables have columns in its languages alone', () => {
  const [head] = read('data/clusters.csv').split('\n');
  expect(head).toMatch(/,name_az,name_de,name_ru,/);
  expect(head).not.toMatch(/_(?:en|tr|ka)\b/);
});

describe('in Russian', () => {
  test('numbers are written, and nouns bent, as the language does', () => {
    const home = read('ru/index.html');
    expect(read('ru/sectors/index.html')).toContain('33,3\u00a0%');
    expect(home).toContain('3 кластера');
  });

  test('pages fetch Cyrillic letters, and say that its messages are a draft', () => {
    const home = read('ru/index.html');
    expect(home).toContain('href="/fonts/serif-cyrillic.woff2"');
    expect(home).toContain('Некоторые из этих текстов — черновые переводы');
    // The name of the language in its own letters is no reason to fetch them.
    expect(read('az/index.html')).not.toContain('serif-cyrillic');
  });

  test('the search finds a word in another form', async () => {
    expect((await find('ru', 'организациям'))[0]).toBe('/ru/organisations/');
  });
});

test('in German the search finds a word in another form', async () => {
  expect(await find('de', 'Netzen')).toContain('/de/figures/gallery-network/');
});
