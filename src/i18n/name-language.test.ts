import { expect, test } from 'vitest';
import { nameLanguage } from './name-language.ts';

test.each([
  ['az', 'azərbaycanca'],
  ['tr', 'türkcə'],
  ['ka', 'gürcücə'],
  ['en', 'ingiliscə'],
  ['ru', 'rusca'],
  ['fr', 'fransızca'],
])('in Azerbaijani the name of %s can stand alone: %s', (language, name) => {
  expect(nameLanguage(language, 'az')).toBe(name);
});

test('in Turkish the language is not called by the name of the country', () => {
  expect(nameLanguage('az', 'tr')).toBe('Azerbaycanca');
  expect(nameLanguage('ka', 'tr')).toBe('Gürcüce');
});

test('a code that nobody knows stays as it is', () => {
  expect(nameLanguage('qx', 'az')).toBe('qx');
});
