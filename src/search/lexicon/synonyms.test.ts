import { expect, test } from 'vitest';
import { askedWordsFor, synonymsFor } from './synonyms.ts';

const groups = [
  {
    az: ['gəmiqayırma', 'tərsanə'],
    tr: ['gemi inşa', 'tersane'],
    ka: ['გემთმშენებლობა'],
    en: ['shipbuilding', 'shipyard'],
  },
  { tr: ['Ar-Ge', 'araştırma ve geliştirme'], en: ['R&D', 'research and development'] },
];

test('every word of a group leads to the words of the pages, whatever its language', () => {
  const turkish = synonymsFor(groups, 'tr');
  expect(turkish.get('shipyard')).toEqual(['gemi inşa', 'tersane']);
  expect(turkish.get('gemtmsenebloba')).toEqual(['gemi inşa', 'tersane']);
});

test('a word does not lead to itself', () => {
  expect(synonymsFor(groups, 'tr').get('tersane')).toEqual(['gemi inşa']);
  expect(synonymsFor(groups, 'ka').has('gemtmsenebloba')).toBe(false);
});

test('phrases are looked up by their words without the small ones, compounds as one', () => {
  const turkish = synonymsFor(groups, 'tr');
  expect(turkish.get('arastirma gelistirme')).toEqual(['Ar-Ge']);
  expect(turkish.get('research development')).toEqual(['Ar-Ge', 'araştırma ve geliştirme']);
  expect(turkish.get('rd')).toEqual(['Ar-Ge', 'araştırma ve geliştirme']);
});

test('a word is kept under a stem to which its forms lead, not one that lost a vowel', () => {
  const drugs = synonymsFor([{ ka: ['ფარმაცევტული', 'წამალი'] }], 'ka');
  expect(drugs.get('camal')).toEqual(['ფარმაცევტული']);
  expect(drugs.has('caml')).toBe(false);
});

test('a language without words of a group has no synonyms from it', () => {
  expect(synonymsFor(groups, 'az').has('rd')).toBe(false);
});

test('words by which pages are asked for lead to no others, and stand with their pages', () => {
  const groups = [
    { pages: ['/concepts/needs/', '/analyses/needs/'], en: ['wishes', 'demands'], tr: ['istek'] },
    { pages: ['/concepts/needs/'], en: ['what members want'] },
    { en: ['need', 'wishes'] },
  ];
  expect(synonymsFor(groups, 'en').get('demands')).toBeUndefined();
  expect(synonymsFor(groups, 'en').get('wishes')).toEqual(['need']);
  expect(Object.fromEntries(askedWordsFor(groups, 'en'))).toEqual({
    '/concepts/needs/': ['wishes', 'demands', 'what members want'],
    '/analyses/needs/': ['wishes', 'demands'],
  });
});
