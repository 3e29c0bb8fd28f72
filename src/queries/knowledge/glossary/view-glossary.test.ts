import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewGlossary } from './view-glossary.ts';

const sample = joinSample();
const shipped = joinShipped();
const termsOf = (portal: typeof sample, locale: (typeof locales)[number]) =>
  viewGlossary(portal, locale).letters.flatMap(({ terms }) => terms);

test('114 terms of the shipped portal, each once, in every language', () => {
  for (const locale of locales) {
    expect(viewGlossary(shipped, locale).heading.lead).toContain('114');
    const terms = termsOf(shipped, locale);
    expect(terms).toHaveLength(114);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(114);
  }
});

test('the lead says how many terms stand in a source of the language', () => {
  const attested = (locale: 'en' | 'tr') =>
    shipped.terms.filter(({ status }) => status[locale] === 'attested').length;
  expect(attested('en')).toBe(25);
  expect(viewGlossary(shipped, 'en').heading.lead).toContain(
    'Of the English terms, 25 are found in a source',
  );
  expect(viewGlossary(shipped, 'tr').heading.lead).toContain(String(attested('tr')));
});

test('letters stand in the order of the language, each anchored at its first term', () => {
  const letters = (locale: 'en' | 'tr') => viewGlossary(shipped, locale).letters;
  expect(
    letters('en')
      .map(({ letter }) => letter)
      .join(''),
  ).toBe('ABCDEFGHIKLMNOPRSTUV');
  expect(letters('en')[0]).toMatchObject({ letter: 'A', anchor: 'action' });
  expect(letters('en').map(({ terms }) => terms.length)).toEqual([
    5, 2, 27, 7, 6, 4, 6, 2, 11, 1, 1, 6, 4, 2, 3, 4, 13, 5, 1, 4,
  ]);
  const turkish = letters('tr').map(({ letter }) => letter);
  expect(turkish).toEqual(turkish.toSorted(new Intl.Collator('tr').compare));
  expect(turkish).toContain('İ');
  for (const { anchor, terms } of letters('tr')) expect(anchor).toBe(terms[0]?.id);
});

test('a term has its names in the other languages, with those that the editors supplied', () => {
  const [cluster] = termsOf(sample, 'en');
  expect(cluster).toMatchObject({
    id: 'cluster',
    label: 'cluster',
    supplied: false,
    definition: 'A place where invented firms sit close together.',
  });
  expect(cluster?.others).toEqual([
    { lang: 'az', language: 'Azərbaycanca', label: 'klaster', supplied: true },
    { lang: 'tr', language: 'Türkçe', label: 'küme', supplied: true },
    { lang: 'ka', language: 'ქართული', label: 'კლასტერი', supplied: true },
  ]);
  expect(termsOf(sample, 'tr')[0]?.others.map(({ lang }) => lang)).toEqual(['az', 'ka', 'en']);
  expect(termsOf(sample, 'en').map(({ supplied }) => supplied)).toEqual([false, true, false]);
});

test('a correction of the editors says what stood there and why', () => {
  const corrected = shipped.terms.find((term) => term.corrected);
  for (const locale of locales) {
    const correction = corrected?.corrected?.[locale];
    const text = termsOf(shipped, locale).find(({ id }) => id === corrected?.id)?.corrected;
    if (correction) {
      expect(text).toContain(correction.was);
      expect(text?.endsWith(` ${correction.why[locale]}`)).toBe(true);
    } else expect(text).toBeUndefined();
  }
  expect(corrected).toBeDefined();
});

test('where a term is explained and used; the rest of a long list is counted', () => {
  const use = (id: string) => termsOf(shipped, 'en').find((term) => term.id === id)?.use;
  expect(use('action')?.explained.map(({ href }) => href)).toEqual(['/en/concepts/ora/']);
  expect(use('action')?.used).toHaveLength(6);
  expect(use('action')?.more).toBe(5);
  const kite = termsOf(sample, 'en').find(({ id }) => id === 'kite')?.use;
  expect(kite?.used.map(({ label }) => label)).toEqual([
    'Theory of the spout',
    'Umbrellas made of kites',
  ]);
  expect(kite?.more).toBe(0);
});

test('a text that explains a term is not told again among those that use it', () => {
  for (const { use } of termsOf(shipped, 'tr')) {
    const explained = use?.explained.map(({ href }) => href) ?? [];
    expect(use?.used.filter(({ href }) => explained.includes(href))).toEqual([]);
  }
});

test('below the terms stands what the asterisk means, and whether definitions are drafts', () => {
  expect(viewGlossary(sample, 'en').closing).toHaveLength(1);
  const drafted = {
    ...sample,
    terms: sample.terms.map((term) => ({ ...term, drafts: ['tr' as const] })),
  };
  expect(viewGlossary(drafted, 'tr').closing).toHaveLength(2);
  expect(viewGlossary(drafted, 'en').closing).toHaveLength(1);
});

test('a house word is followed by what titles say in its place', () => {
  const plainOf = (id: string, locale: 'en' | 'ka') =>
    termsOf(shipped, locale).find((term) => term.id === id)?.plain;
  expect(plainOf('entry', 'en')).toBe('In plain words: cluster.');
  expect(plainOf('brop', 'ka')).toBe(
    'მარტივად: რეგიონული კონკურენტუნარიანობის პროგრამის პროვინციები.',
  );
  expect(plainOf('cluster', 'en')).toBeUndefined();
});
