import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import {
  readFindings,
  readWord,
  searchAs,
} from '../../../workshop/testing/search/read-findings.ts';
import { makeSite } from '../../../workshop/testing/search/site-in-memory.ts';
import { findPart } from './find-part.ts';
import { findOwn } from './find-word.ts';

interface Options {
  readonly exact?: boolean;
  readonly hasSynonyms?: boolean;
}

/** A word as understood by readers of a language; corrections precede the pages of their surest form. */
async function understand(
  query: string,
  locale: Locale,
  texts: Parameters<typeof makeSite>[0],
  { exact = false, hasSynonyms = false }: Options = {},
) {
  const context = searchAs(locale, makeSite(texts));
  const word = readWord(query, locale);
  const own = await findOwn(word, context);
  const { findings, meant } = await findPart(word, own, hasSynonyms, exact, context);
  return [
    ...readFindings(findings),
    ...meant.map(({ spelled, findings: of }) => `${spelled} ${readFindings(of)[0]}`),
  ];
}

describe('a word that pages have', () => {
  test('is no slip, and looked for nowhere else', async () => {
    const texts = { tr: { a: 'Kayısı', b: 'Kayışı' }, en: { c: 'Kayısı' } };
    expect(await understand('kayısı', 'tr', texts)).toEqual([
      '1: tr/a tr/b',
      '0.8: tr/a tr/b',
      '0.79: tr/a tr/b',
    ]);
  });

  test('under another name is no slip either', async () => {
    const texts = { tr: { a: 'Kayısı' } };
    expect(await understand('kaysı', 'tr', texts, { hasSynonyms: true })).toEqual([]);
  });
});

describe('a word that pages write as two', () => {
  const texts = { tr: { a: 'İş birliği', b: 'İşçi birliği' }, az: { c: 'İşbirliği' } };

  test('is found by its halves, both with three letters or more', async () => {
    expect(await understand('işçibirliği', 'tr', texts)).toEqual(['0.8: tr/b + tr/a tr/b']);
    const short = { tr: { a: 'Kar şi', b: 'Ka rşi' } };
    expect(await understand('karşi', 'tr', short)).toEqual([]);
    expect(await understand('karşia', 'tr', { tr: { a: 'Kar, şia' } })).toEqual([
      '0.8: tr/a + tr/a',
    ]);
  });

  test('is found by all ways to take it apart, of which the pages know both halves', async () => {
    const two = { tr: { a: 'bal arı', b: 'balar ılık', c: 'bala rılık' } };
    expect(await understand('balarılık', 'tr', two)).toEqual([
      '0.8: tr/c + tr/c',
      '0.8: tr/b + tr/b',
    ]);
  });
});

describe('a word that only pages in other languages have', () => {
  const texts = { tr: { a: 'Şarap', b: 'Qvevro' }, en: { a: 'Qvevri' } };

  test('is found there and not corrected if they have it whole', async () => {
    expect(await understand('qvevri', 'tr', texts)).toEqual(['0.7: tr/a']);
  });

  test('is corrected all the same if they have but a form of it', async () => {
    const forms = { tr: { b: 'Museumd' }, en: { a: 'Museum' } };
    expect(await understand('museums', 'tr', forms)).toEqual(['0.63: ~1', 'museumd 0.85: tr/b']);
    expect(await understand('museums', 'tr', forms, { exact: true })).toEqual(['0.63: ~1']);
  });
});

describe('a word that no page has', () => {
  const texts = { tr: { a: 'Kayısı', b: 'Kaydı', c: 'Mermer' }, ka: { d: 'ღვინო' } };

  test('is understood as all words that are as near, each with its pages, which count less', async () => {
    expect(await understand('kaysı', 'tr', texts)).toEqual([
      'kaydı 0.85: tr/b',
      'kayısı 0.85: tr/a',
    ]);
  });

  test('is not corrected when it is asked for as it is', async () => {
    expect(await understand('kaysı', 'tr', texts, { exact: true })).toEqual([]);
  });

  test('is corrected by its stem if the word as typed is near to none', async () => {
    expect(await understand('mermrlerimizden', 'tr', texts)).toEqual(['mermer 0.85: tr/c']);
  });

  test('is none if neither is near to any', async () => {
    expect(await understand('xqzwvk', 'tr', texts)).toEqual([]);
  });

  test('in Georgian letters means no word in Latin ones, in Latin ones a word in either', async () => {
    const mixed = { ka: { a: 'Turizm', b: 'კლასტერი' } };
    expect(await understand('თურზმ', 'ka', mixed)).toEqual([]);
    expect(await understand('turzm', 'ka', mixed)).toEqual(['turizm 0.85: ka/a']);
    expect(await understand('klaszteri', 'ka', mixed)).toEqual(['კლასტერი 0.85: ka/b']);
  });

  test('is understood as no word that is further off than the nearest', async () => {
    const near = { en: { a: 'Organisxd', b: 'Organixxd' } };
    expect(await understand('organised', 'en', near)).toEqual(['organisxd 0.85: en/a']);
  });

  test('is rather a word with one slip than one of the same family, but not one with two', async () => {
    const family = (other: string) => ({ en: { a: 'Organisation', b: other } });
    expect(await understand('organised', 'en', family('Organisxd'))).toEqual([
      'organisxd 0.85: en/b',
    ]);
    expect(await understand('organised', 'en', family('Organixxd'))).toEqual(['0.4: en/a']);
    // If pages have no related word, two typos are the best guess.
    expect(await understand('organised', 'en', { en: { b: 'Organixxd' } })).toEqual([
      'organixxd 0.85: en/b',
    ]);
  });
});
