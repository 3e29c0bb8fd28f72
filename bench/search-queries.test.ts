import { expect, test } from 'vitest';
import { locales } from '../src/i18n/locales.ts';
import { foldWord } from '../src/search/fold-word.ts';
import { shippedPortal } from '../workshop/testing/shipped-portal.ts';
import { halves, readHalf } from './search-queries.ts';

const queriesOf = (locale: (typeof locales)[number]) =>
  halves.map((half) => readHalf(half, [locale]));

test.each(locales)('both halves in %s have enough queries of every class', (locale) => {
  for (const half of ['tune', 'report'] as const) {
    const queries = readHalf(half, [locale]);
    expect(queries.length).toBeGreaterThanOrEqual(46);
    const classes = Map.groupBy(queries, (query) => query.class);
    expect(classes.size).toBe(9);
    for (const own of classes.values()) expect(own.length).toBeGreaterThanOrEqual(4);
  }
});

test.each(locales)('no query in %s stands in both halves, nor twice in one', (locale) => {
  const words = queriesOf(locale)
    .flat()
    .map(({ q, class: name }) => `${name}: ${foldWord(q)}`);
  expect(new Set(words).size).toBe(words.length);
});

// A synonym that repeats a query word by word means that the query was not held out.
test.each(locales)('no synonym in %s repeats a whole held-out question', (locale) => {
  const typed = new Set(
    shippedPortal.synonyms.flatMap(({ data }) => (data.words[locale] ?? []).map(foldWord)),
  );
  const repeated = readHalf('asked', [locale]).filter(({ q }) => typed.has(foldWord(q)));
  expect(repeated.map(({ q }) => q)).toEqual([]);
});

test.each(locales)('pages wanted in %s are pages of that language', (locale) => {
  const wanted = queriesOf(locale)
    .flat()
    .flatMap(({ relevant }) => relevant);
  expect(wanted.filter((url) => !url.startsWith(`/${locale}/`))).toEqual([]);
});
