import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  carry,
  changeText,
  inEnglish,
  isWholeIn,
  markLines,
  markText,
  ownText,
  plainText,
  splitRuns,
} from './carried-text.ts';
import { lowerFirst } from './first-letter.ts';
import type { Locale } from './locales.ts';

const es = 'es' as Locale;
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

test('readers see the words alone, whatever they are, and English says its own', () => {
  fc.assert(
    fc.property(words, words, (own, english) => {
      const carried = carry(es, own, english);
      expect(plainText(carried)).toBe(own);
      expect(ownText(carried, es)).toBe(own);
      expect(inEnglish(carried)).toBe(english);
    }),
  );
});

test('texts that are put together keep what each of them carries', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { maxLength: 5 }), (texts) => {
      const joined = texts.map(([own, english]) => carry(es, own, english)).join(' · ');
      expect(plainText(joined)).toBe(texts.map(([own]) => own).join(' · '));
      expect(inEnglish(joined)).toBe(texts.map(([, english]) => english).join(' · '));
    }),
  );
});

test('what is in another language says so until it is shown', () => {
  const label = markText('en', 'Textiles');
  expect(isWholeIn(`2 · ${label}`, es)).toBe(false);
  expect(isWholeIn(label, 'en')).toBe(true);
  expect(inEnglish(`2 · ${label}`)).toBe('2 · Textiles');
  expect(splitRuns(`2 · ${label}`).map(({ lang, words: text }) => [lang, text])).toEqual([
    [undefined, '2 · '],
    ['en', 'Textiles'],
  ]);
});

test('a name that English has not stays in its language inside an English sentence', () => {
  const english = `Clusters of ${markText('es', 'Córdoba')}`;
  const shown = markText('en', english);
  expect(plainText(shown)).toBe('Clusters of Córdoba');
  expect(isWholeIn(english, 'en')).toBe(false);
});

test('a label amid a sentence begins with a small letter in each language that it carries', () => {
  const small = lowerFirst(carry(es, 'Provincia', 'Province'), es);
  expect(plainText(small)).toBe('provincia');
  expect(inEnglish(small)).toBe('province');
  expect(changeText('Label', es, (text) => `${text}!`)).toBe('Label!');
});

test('a text that was cut anywhere is shown without what is left of its marks', () => {
  fc.assert(
    fc.property(words, words, fc.nat(80), (own, english, at) => {
      const cut = [...carry(es, own, english)].slice(0, at).join('');
      expect(own.startsWith(plainText(cut))).toBe(true);
    }),
  );
});

test('lines of a wrapped text keep the language of each word, with hyphens that were put in', () => {
  const lines = markLines(`Ñandú: ${markText('en', 'not reported')}`, [
    'Ñandú: not',
    're-',
    'ported',
  ]);
  expect(lines.map(plainText)).toEqual(['Ñandú: not', 're-', 'ported']);
  expect(lines.map((line) => splitRuns(line).map(({ lang, words: text }) => [lang, text]))).toEqual(
    [
      [
        [undefined, 'Ñandú: '],
        ['en', 'not'],
      ],
      [['en', 're-']],
      [['en', 'ported']],
    ],
  );
});
