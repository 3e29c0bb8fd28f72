import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fateOf } from './address-fate.ts';
import { addAddresses, expandLine, findLost, languagesOf, writeLines } from './address-list.ts';

const codes = ['az', 'tr', 'ka', 'en', 'de'];
const site = ['/', '/az/', '/en/', '/az/tea/', '/en/tea/', '/en/only/', '/data/tea.csv'];

test('what is there in every language is one line; home pages tell the languages', () => {
  expect(writeLines(site, ['az', 'en'])).toEqual([
    '/',
    '/*/tea/',
    '/az/',
    '/data/tea.csv',
    '/en/',
    '/en/only/',
  ]);
});

const addresses = fc.uniqueArray(
  fc.constantFrom(
    ...['/', '/az/', '/en/', '/de/', '/data/a.csv', '/c/1/'],
    ...['az', 'en', 'de'].flatMap((code) => [`/${code}/x/`, `/${code}/y/`, `/${code}/y/z.svg`]),
  ),
);

test('a list never loses an address, and can be read again, whatever languages come and go', () => {
  fc.assert(
    fc.property(fc.array(addresses, { minLength: 1, maxLength: 4 }), (sites) => {
      let lines: readonly string[] = [];
      const seen = new Set<string>();
      for (const one of sites) {
        for (const address of one) seen.add(address);
        lines = addAddresses(lines, new Set(one), codes).lines;
        const languages = languagesOf(lines, codes);
        expect(new Set(lines.flatMap((line) => expandLine(line, languages)))).toEqual(seen);
      }
      expect(
        findLost(
          lines.map((path) => ({ path })),
          seen,
          codes,
          () => false,
        ),
      ).toEqual([]);
    }),
  );
});

test('each page that is missing is named, by its line where it is missing everywhere', () => {
  const lines = ['/*/tea/', '/*/kites/', '/az/', '/en/', '/data/tea.csv'].map((path) => ({ path }));
  const present = new Set(['/az/', '/en/', '/en/tea/']);
  expect(findLost(lines, present, codes, () => false)).toEqual([
    { line: { path: '/*/tea/' }, paths: ['/az/tea/'] },
    { line: { path: '/*/kites/' }, paths: ['/*/kites/'] },
    { line: { path: '/data/tea.csv' }, paths: ['/data/tea.csv'] },
  ]);
});

test('a reason holds for a page in all languages, for all below a path, or for a whole language', () => {
  const reason = { az: '', tr: '', ka: '', en: '' };
  const of = (path: string) => ({ path, date: '2024-02-29', reason, drafts: [] });
  const gone = [of('/news/kettle/'), of('/figures/*'), of('/ka/*')];
  const isGone = (address: string) => fateOf({ gone }, address, codes) !== undefined;
  const all = [
    '/en/news/kettle/',
    '/en/news/kettle/embed/',
    '/az/figures/',
    '/az/figures/x/data.csv',
    '/ka/',
    '/ka/map/',
  ];
  expect(all.filter((address) => !isGone(address))).toEqual([]);
  expect(['/en/news/', '/en/figure/', '/en/kay/', '/data/figures/'].filter(isGone)).toEqual([]);
});
