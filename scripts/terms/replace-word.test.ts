import { expect, test } from 'vitest';
import { replaceWord } from './replace-word.ts';

test.each([
  ['tr', 'öteki', 'diğer', 'Ötekiler ve öteki iller', 'Diğerler ve diğer iller'],
  ['tr', 'iş kolu', 'faaliyet alanı', 'İş kolu', 'Faaliyet alanı'],
  ['az', 'KOS', 'KOB', 'KOS-lar, KOSGEB və kosmos', 'KOB-lar, KOSGEB və kosmos'],
  ['ka', 'დაბეჭდილ', 'გამოქვეყნებულ', 'დაბეჭდილია, „დაბეჭდილი“', 'გამოქვეყნებულია, „დაბეჭდილი“'],
] as const)('in %s “%s” gives way to “%s”, with its endings', (locale, word, by, before, after) => {
  expect(replaceWord(before, word, by, locale)).toBe(after);
});
