import { expect, test } from 'vitest';
import { splitSyllables } from './syllables.ts';

test.each([
  ['tr', 'Telekomünikasyon', 'Tele·komü·nikas·yon'],
  ['tr', 'Uluslararasılaştırma', 'Ulus·lara·rası·laştırma'],
  ['tr', 'GaziosmanpaşaTekstil', 'Gazios·manpaşa·Tekstil'],
  ['az', 'Kondisionerləşdirmə', 'Kondi·sioner·ləşdirmə'],
  ['ka', 'კონკურენტუნარიანობისთვის', 'კონკუ·რენტუ·ნარია·ნობისთვის'],
  ['ka', 'სააგენტოებისგან', 'სააგენ·ტოების·გან'],
] as const)('a long word may end a line between syllables: %s %s', (locale, word, parts) => {
  expect(splitSyllables(word, locale).join('·')).toBe(parts);
});

test('words of a language whose syllables need a dictionary stay whole', () => {
  expect(splitSyllables('Internationalisation', 'en')).toEqual(['Internationalisation']);
});
