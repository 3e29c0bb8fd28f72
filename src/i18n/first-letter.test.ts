import { expect, test } from 'vitest';
import type { Locale } from './locales.ts';
import { lowerFirst, lowerWords, upperFirst } from './first-letter.ts';

test('dotted and dotless i are two letters in Turkish and Azerbaijani', () => {
  expect([upperFirst('internet', 'tr'), upperFirst('internet', 'en')]).toEqual([
    'İnternet',
    'Internet',
  ]);
  expect([lowerFirst('İşçilər', 'az'), lowerFirst('Isparta', 'tr')]).toEqual([
    'işçilər',
    'ısparta',
  ]);
});

test('German nouns keep their capitals, and so do abbreviations', () => {
  expect(lowerFirst('Stufe', 'de' as Locale)).toBe('Stufe');
  expect(lowerFirst('NUTS-2 region', 'en')).toBe('NUTS-2 region');
  expect(lowerFirst('Region', 'en')).toBe('region');
});

test('Turkish labels capitalise each word, others the first', () => {
  expect(lowerWords('Metal İşleme/Üretim', 'tr')).toBe('metal işleme/üretim');
  expect(lowerWords('Aviasiya və kosmik sənaye', 'az')).toBe('aviasiya və kosmik sənaye');
});

test('Georgian has no capitals', () => {
  expect([upperFirst('წევრები', 'ka'), lowerFirst('წევრები', 'ka')]).toEqual([
    'წევრები',
    'წევრები',
  ]);
});
