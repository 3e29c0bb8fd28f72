import { expect, test } from 'vitest';
import { lostLetters } from './lost-letters.ts';

test.each([
  ['klasterləşmə', 'klasterl?şm?'],
  ['bölgə', 'bölg?'],
  ['ქართული კლასტერი', '??????? ????????'],
  ['Şəhər', 'S?h?r'],
  ['Əsas', '?sas'],
  ['Bu ölkə', 'Bu ölk?'],
  ['bölgə böyükdür', 'bölg? çox böyükdür'],
  ['Kümə', 'Küm\ufffd'],
])('%s came back without letters of its own: %s', (sent, returned) => {
  expect(lostLetters(sent, returned)).toBe(true);
});

test.each([
  ['Küme nedir', 'Küme nedir?'],
  ['Bu nədir.', 'Bu nədir?'],
  ['Klaster nədir!', 'Klaster nədir?'],
  ['Ne? Nasıl', 'Ne? Nasıl? Neden'],
  ['What is a cluster?', 'What is a business cluster?'],
  ['https://example.org/a?b', 'https://example.org/a?b and more'],
])('%s may become %s', (sent, returned) => {
  expect(lostLetters(sent, returned)).toBe(false);
});
