import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { readFindings, readWord, searchAs } from '../../testing/search/read-findings.ts';
import { makeSite } from '../../testing/search/site-in-memory.ts';
import { findOwn, findPhrase } from './find-word.ts';

/** What the pages of one language, numbered from a, have of a word. */
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
    // The places of both forms: that of a beginning has those of longer words, too.
    expect(findings[0]?.words[0]?.map(({ places }) => places)).toEqual([
      [0, 1, 1],
      [1, 1],
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
  test('lies between words that load its parts: the first, the middle and the last that begin so', async () => {
    const words = ['Mobbing', 'Mobil', 'Mobilya', 'Mobipark', 'Mobster', 'Moda'];
    const { asked } = await findIn('tr', [words.join(' ')], 'mob');
    expect(asked).toEqual([{ locale: 'tr', word: 'mob', span: ['mobbing', 'mobilya', 'mobster'] }]);
    const alone = await findIn('tr', ['Mobilya'], 'mob');
    expect(alone.asked).toEqual([{ locale: 'tr', word: 'mob', span: ['mobilya'] }]);
  });

  test('has the other forms of a long word, too, since a word counts little by its beginning', async () => {
    const { asked } = await findIn('tr', ['Şarap, şarabı, şarapları'], 'şarap');
    expect(asked.map(({ word, span }) => [word, span])).toEqual([
      ['şarap', ['sarap', 'saraplari']],
      ['sarab', ['sarabi']],
      ['şarapları', []],
      ['şarabı', []],
    ]);
  });

  test('has at most sixteen forms of a short word', async () => {
    const forms =
      'bal baldan ballar balları balların ballara ballarda ballardan balımız balınız ballarım ballarımız ballarında ballarından ballarına ballarını balında balından';
    const { asked } = await findIn('tr', [forms], 'bal');
    expect(asked.filter(({ span }) => span === undefined)).toHaveLength(16);
  });
});

test('how few pages have a form says nothing of a page', async () => {
  const { findings } = await findIn('en', ['Wine wine', 'Wine', 'Tea', 'Tea'], 'wine');
  // The index weighed both by ln(1 + 2.5 / 2.5), the rarity of a word on two of four pages.
  expect(findings[0]?.words[0]?.map(({ score }) => score * Math.LN2)).toEqual([2, 1]);
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
