import { expect, test } from 'vitest';
import { pickText } from './pick-text.ts';

const original = { text: 'Ege Mobilya Kümesi', lang: 'tr' };

test('a reader gets the own language even where it is a translation of the original', () => {
  expect(pickText({ en: 'Aegean Furniture Cluster' }, 'en', original)).toEqual({
    text: 'Aegean Furniture Cluster',
    lang: 'en',
    fallback: false,
  });
});

test('without a translation the name as printed is shown, in its own language', () => {
  expect(pickText({ en: 'Aegean Furniture Cluster' }, 'ka', original)).toEqual({
    text: 'Ege Mobilya Kümesi',
    lang: 'tr',
    fallback: true,
  });
});

test('an original in the language of the reader is no fallback', () => {
  expect(pickText({}, 'tr', original)).toEqual({ ...original, fallback: false });
});

test('without an original the nearest language is taken: Turkish for Azerbaijani, English for Georgian', () => {
  const texts = { tr: 'Küme', en: 'Cluster' };
  expect(pickText(texts, 'az')).toEqual({ text: 'Küme', lang: 'tr', fallback: true });
  expect(pickText(texts, 'ka')).toEqual({ text: 'Cluster', lang: 'en', fallback: true });
});

test('an empty text counts as absent, and nothing at all is undefined', () => {
  expect(pickText({ az: '', ka: 'კლასტერი' }, 'az')?.lang).toBe('ka');
  expect(pickText({ az: '', en: undefined }, 'az')).toBeUndefined();
});
