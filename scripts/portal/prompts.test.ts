import { expect, test } from 'vitest';
import { authorMessages } from '../../src/i18n/author-messages.ts';
import { ownLocales } from '../../src/i18n/locales.ts';
import { listSources } from '../../workshop/testing/list-sources.ts';
import { nameLanguages } from './name-languages.ts';
import { typedPath } from './typed-path.ts';

const sources = listSources('scripts/portal')
  .filter(({ path }) => !path.endsWith('.test.ts'))
  .map(({ text }) => text)
  .join('\n');
const keysOf = (call: RegExp) => new Set([...sources.matchAll(call)].map(([, key = '']) => key));

/** Questions answered in words. */
const asked = keysOf(/(?:\.texts?|#name|#list|askRegions)\((?:prompts, )?'(\w+)'/g);
/** Questions with options. */
const chosen = keysOf(/\.(?:choose|several|confirm|say)\(\s*'(\w+)'/g);

test('whoever leaves a question empty or answers otherwise is told what is wanted, in each language', () => {
  expect(asked.size).toBeGreaterThan(15);
  for (const locale of ownLocales) {
    for (const key of asked) {
      for (const name of [key, `need.${key}`]) {
        expect(authorMessages[locale], locale).toHaveProperty([`command.portal.ask.${name}`]);
      }
    }
    for (const key of chosen) {
      expect(authorMessages[locale], locale).toHaveProperty([`command.portal.ask.${key}`]);
    }
  }
});

test.each([
  ['a b.geojson', 'a b.geojson'],
  ["'/home/x/a b.geojson'", '/home/x/a b.geojson'],
  ['"C:\\maps\\a.geojson"', 'C:\\maps\\a.geojson'],
  ['/home/x/a\\ b\\(1\\).geojson', '/home/x/a b(1).geojson'],
])('the path %s may be dropped into a terminal', (typed, path) => {
  expect(typedPath(typed)).toBe(path);
});

test('a language is known by its code, and by its name in several languages', () => {
  const known = nameLanguages('tr');
  for (const typed of ['es', 'spanish', 'espanol', 'ispanyolca'])
    expect(known.get(typed)).toBe('es');
  expect(known.get('klingon')).toBeUndefined();
});
