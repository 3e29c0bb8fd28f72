import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import {
  readFindings,
  readWord,
  searchAs,
} from '../../../workshop/testing/search/read-findings.ts';
import { makeSite } from '../../../workshop/testing/search/site-in-memory.ts';
import { findOwn, findPhrase } from './find-word.ts';

/** Findings of a word on the pages of one language, numbered from a. */
async function findIn(locale: Locale, texts: readonly string[], query: string) {
  const pages = Object.fromEntries(texts.map((text, at) => ['abcdef'[at] as string, text]));
  const site = makeSite({ [locale]: pages });
  const { findings, sure } = await findOwn(readWord(query, locale), searchAs(locale, site));
  return { found: readFindings(findings), sure, findings, asked: site.asked };
}

describe('a word is found', () => {
  test('in its forms, each page once however many of them it has', async () => {
    const { found, sure, findings } = await findIn(
      'tr',
      ['Şarap, şarapları', 'Kaheti şarapları', 'Bal'],
      'şarap',
    );
    expect(found).toEqual(['1: tr/a tr/b']);
    expect(sure).toBe(true);
    const [pages] = findings.flatMap(({ words }) => words);
    expect(pages?.map(({ places }) => [...new Set(places)].sort())).toEqual([[0, 1], [1]]);
    expect(pages?.map(({ words }) => words.toSorted())).toEqual([
      ['sarap', 'saraplari'],
      ['saraplari'],
    ]);
  });

  test('as far as pages write it so: a form that none has is not asked for', async () => {
    const { found, asked } = await findIn('tr', ['Şarap', 'Üzüm'], 'şaraplarında');
    expect(found).toEqual(['0.95: tr/a']);
    expect(asked.map(({ word }) => word)).toEqual(['şarap']);
  });

  test('whole before words that begin so, which count half beside it', async () => {
    const { found, sure } = await findIn('tr', ['Bal', 'Balıkçı', 'Üzüm'], 'bal');
    expect(found).toEqual(['1: tr/a', '0.5: tr/a tr/b']);
    expect(sure).toBe(true);
  });

  test('by its beginning, which counts in full where no page has the whole word', async () => {
    const { found, sure } = await findIn('az', ['Mebel', 'Mebelçi', 'Üzüm'], 'meb');
    expect(found).toEqual(['1: az/a az/b']);
    expect(sure).toBe(true);
  });

  test('without words that begin so once it has five letters, as it was typed to its end', async () => {
    expect((await findIn('en', ['Grape', 'Grapefruit'], 'grape')).found).toEqual(['1: en/a en/b']);
    expect((await findIn('en', ['Tea', 'Teak', 'Wine'], 'tea')).found).toEqual([
      '1: en/a',
      '0.5: en/a en/b',
    ]);
  });

  test('of two letters alone if pages have it, else by words that begin so', async () => {
    expect((await findIn('en', ['IT park', 'Italy'], 'IT')).found).toEqual(['1: en/a']);
    expect((await findIn('en', ['Park', 'Italy'], 'IT')).found).toEqual(['1: en/b']);
  });

  test('as a compound: as one word, and by its parts, which must all be there', async () => {
    const { found } = await findIn('tr', ['UR-GE desteği', 'UR ve GE', 'UR'], 'UR-GE');
    expect(found).toEqual(['1: tr/a', '0.8: tr/a tr/b tr/c + tr/a tr/b', '0.5: tr/a']);
  });

  test('with words of its family, which count less', async () => {
    const { found, sure } = await findIn('en', ['Managing', 'Management', 'Wine'], 'managing');
    expect(found).toEqual(['1: en/a', '0.3: en/a en/b']);
    expect(sure).toBe(true);
  });

  test('not surely where pages have only words of its family', async () => {
    const { found, sure } = await findIn('en', ['Managing', 'Management', 'Wine'], 'managed');
    expect(found).toEqual(['0.4: en/a en/b']);
    expect(sure).toBe(false);
  });

  test('with two stems of its family at most, with one where it is not sure', async () => {
    const texts = ['Organisation', 'Organizatxx'];
    expect((await findIn('en', texts, 'organisation')).found).toEqual([
      '1: en/a',
      '0.3: en/a',
      '0.3: en/b',
    ]);
    expect((await findIn('en', texts, 'organised')).found).toEqual(['0.4: en/a']);
  });

  test('nowhere, if no page has anything like it', async () => {
    expect(await findIn('ka', ['ღვინო'], 'ავეჯი')).toMatchObject({
      found: [],
      sure: false,
      asked: [],
    });
  });
});

describe('what the index is asked for', () => {
  test('is each word that begins as it was typed, of the longer ones those on most pages', async () => {
    const others = Array.from({ length: 70 }, (_, at) => `mobx${at + 100}`).join(' ');
    const { asked } = await findIn('tr', [`mob mobilya ${others}`, 'mobilya'], 'mob');
    const begun = asked.map(({ word }) => word);
    expect(begun.slice(0, 2)).toEqual(['mob', 'mob']);
    expect(new Set(begun)).toContain('mobilya');
    expect(new Set(begun).size).toBe(61);
  });

  test('has at most sixteen forms of a short word', async () => {
    const forms =
      'bal baldan ballar balları balların ballara ballarda ballardan balımız balınız ballarım ballarımız ballarında ballarından ballarına ballarını balında balından';
    const { findings } = await findIn('tr', forms.split(' '), 'bal');
    // Only a to f are named: the first finding has the word's forms, the second all words with the prefix.
    expect(findings.map(({ weight }) => weight)).toEqual([1, 0.5]);
    const site = makeSite({ tr: Object.fromEntries(forms.split(' ').entries()) });
    const own = await findOwn(readWord('bal', 'tr'), searchAs('tr', site));
    expect(own.findings[0]?.words[0]).toHaveLength(16);
  });
});

describe('how much a page counts', () => {
  const scores = async (texts: readonly string[], query: string) =>
    (await findIn('en', texts, query)).findings[0]?.words[0]?.map(({ score }) => score) ?? [];

  test('is how much its text is about the word, however few pages have that form', async () => {
    expect(await scores(['Wine wine', 'Wines', 'Tea', 'Tea'], 'wine')).toEqual([2, 1]);
  });

  test('is little where a word only begins so: a third for one letter more, a fiftieth for two', async () => {
    const [whole, one, two] = await scores(['winex', 'winexq', 'winexqz'], 'winex');
    expect(whole).toBe(1);
    // exp(10 · (exp(−1/8) − 1)) and exp(10 · (exp(−4/8) − 1)), calculated by hand.
    expect(one).toBeCloseTo(0.3088, 3);
    expect(two).toBeCloseTo(0.0195, 3);
  });

  test('is less where a beginning has other marks than were typed', async () => {
    const pages = { a: 'kârx', b: 'karz' };
    const site = makeSite({ tr: pages });
    const own = await findOwn(readWord('kâr', 'tr'), searchAs('tr', site));
    const found = own.findings[0]?.words[0]?.map(({ score }) => Number(score.toFixed(3)));
    expect(found).toEqual([0.309, 0.247]);
  });
});

describe('a phrase is found', () => {
  const find = async (phrase: string, texts: readonly string[]) => {
    const pages = Object.fromEntries(texts.map((text, at) => ['abcdef'[at] as string, text]));
    const site = makeSite({ tr: pages });
    const finding = await findPhrase(phrase, searchAs('tr', site));
    return finding && readFindings([finding]);
  };

  test('where pages have its words, in any of their forms', async () => {
    expect(await find('gemi desteği', ['Gemiler ve destekler', 'Gemi', 'Destek'])).toEqual([
      '0.8: tr/a tr/b + tr/a tr/c',
    ]);
  });

  test('nowhere, if one of its words is on no page', async () => {
    expect(await find('gemi desteği', ['Gemi', 'Gemiler'])).toBeUndefined();
  });

  test('as it is written: words from which its words are made are others', async () => {
    const texts = ['Girişimci', 'Girişimin'];
    expect((await findIn('tr', texts, 'girişimcilikte')).found).toContain('0.7: tr/a');
    expect(await find('girişimcilikte', texts)).toBeUndefined();
  });
});
