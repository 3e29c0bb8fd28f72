import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldWords } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeInfo } from '../i18n/locales.ts';
import { openSpelling, splitPieces } from './build/spelling.ts';
import { readWords } from './query/read-query.ts';

/** Texts of pages, with what each reads as in the index and in an importer. */
const texts: readonly (readonly [Locale, string, index: string, importer: string])[] = [
  ['az', 'Gəncə Şərab Klasteri', 'gence serab klasteri', 'gence serab klasteri'],
  ['az', 'Abşeron İqtisadi Rayonu', 'abseron iqtisadi rayonu', 'abseron iqtisadi rayonu'],
  ['tr', 'Iğdır Kayısı İşletmeleri', 'igdir kayisi isletmeleri', 'igdir kayisi isletmeleri'],
  ['tr', 'ORA1 TR35 5G Kümesi', 'ora1 tr35 5g kumesi', 'ora1 tr35 5g kumesi'],
  [
    'en',
    'İzmir Office Exporters 2012',
    'izmir office exporters 2012',
    'izmir office exporters 2012',
  ],
  ['ka', 'კახეთის ღვინის კლასტერი', 'kaxetis gvinis klasteri', 'kakhetis ghvinis klasteri'],
];

/** Ways in which people and programs spell the same text. */
const ways: Readonly<Record<string, (text: string, locale: Locale) => string>> = {
  'ǝ for ə': (text) => text.replaceAll('ə', 'ǝ').replaceAll('Ə', 'Ǝ'),
  'Cyrillic ә for ə': (text) => text.replaceAll('ə', 'ә').replaceAll('Ə', 'Ә'),
  'Cyrillic letters in Latin words': (text) =>
    text.replace(/(?<=[a-zğışçöü])[aeopcxi]/gu, (sign) => 'аеорсхі'['aeopcxi'.indexOf(sign)] ?? ''),
  'marks of their own': (text) => text.normalize('NFD'),
  'i with a second dot': (text) => text.replaceAll('i', 'i\u0307'),
  'small letters': (text, locale) => text.toLocaleLowerCase(localeInfo[locale].tag),
  capitals: (text, locale) => text.toLocaleUpperCase(localeInfo[locale].tag),
  'capitals of another language': (text) => text.toUpperCase(),
  'soft hyphens': (text) => text.replace(/(?<=\p{L}{3})(?=\p{L})/gu, '\u00ad'),
  'characters that nobody sees': (text) => `\ufeff${text.replaceAll(' ', ' \u200b')}`,
  'doubled blanks': (text) => `  ${text.replaceAll(' ', ' \u00a0 ')}\t`,
  ligatures: (text) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ'),
  'full-width digits': (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'quotation marks of English': (text) => `“${text}”, ‘${text}’`.slice(0, text.length + 2),
  'of Azerbaijani': (text) => `«${text}»`,
  'of Georgian': (text) => `„${text}“`,
  'of Turkish': (text) => `"${text}"`,
};

const content = (text: string, locale: Locale) =>
  splitPieces(text).flatMap(openSpelling(locale).tokensOf).join(' ');
const query = (text: string, locale: Locale) =>
  readWords(text, locale)
    .map(({ word }) => word)
    .join(' ');

/** One to three ways, one after the other. */
const severalWays = fc.uniqueArray(fc.constantFrom(...Object.keys(ways)), {
  minLength: 1,
  maxLength: 3,
});

test('however a text is spelled, content, query and importer read the same words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), severalWays, ([locale, text, index, folded], names) => {
      const spelled = names.reduce((changed, name) => ways[name]?.(changed, locale) ?? '', text);
      expect([content(spelled, locale), query(spelled, locale), foldWords(spelled)]).toEqual([
        index,
        index,
        folded,
      ]);
    }),
    { numRuns: 2000 },
  );
});

test('each way is a change for some text', () => {
  for (const [name, change] of Object.entries(ways))
    expect(
      texts.some(([locale, text]) => change(text, locale) !== text),
      name,
    ).toBe(true);
});

describe('endings after an apostrophe', () => {
  test.each(['’', "'", '‘', 'ʼ', 'ʻ', '`', '´', '′'])('%s is one of them', (sign) => {
    const text = `İzmir${sign}in kümeleri`;
    expect([content(text, 'tr'), query(text, 'tr')]).toEqual(['izmir kumeleri', 'izmir kumeleri']);
    expect(foldWords(text)).toBe('izmir in kumeleri');
  });
});

test('a query spells a word as content does, which its forms go by', () => {
  for (const spelling of ['Gәncәnin', 'GƏNCƏNİN', 'gǝncǝni\u0307n'])
    expect(readWords(spelling, 'az')).toEqual([
      { spelled: 'gəncənin', word: 'gencenin', parts: [] },
    ]);
  expect(openSpelling('az').wordsOf('Gәncәnin')).toEqual(['gəncənin']);
  expect(openSpelling('en').wordsOf('İzmir')).toEqual(['izmir']);
});

test('words of another script stay, and punctuation where it means something', () => {
  expect(foldWords('Сахар Οίνος')).toBe('сахар οινος');
  expect(foldText('  N/A  %')).toBe('n/a %');
});
