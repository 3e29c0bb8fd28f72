import { expect, test } from 'vitest';
import { lowerFirst, upperFirst } from './first-letter.ts';
import type { Locale } from './locales.ts';

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

test('Georgian has no capitals', () => {
  expect([upperFirst('წევრები', 'ka'), lowerFirst('წევრები', 'ka')]).toEqual([
    'წევრები',
    'წევრები',
  ]);
});

test('German keeps the capitals of its nouns', () => {
  expect(lowerFirst('Stufe', 'de' as Locale)).toBe('Stufe');
});
