import type { Localized } from '../../../src/i18n/locales.ts';

/** In lower case. Turkish keeps its circumflexes. */
export const alphabets: Localized<RegExp> = {
  az: /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]+$/,
  tr: /^[abcçdefgğhıijklmnoöprsştuüvyzâîû]+$/,
  ka: /^[ა-ჰ]+$/,
  en: /^[a-z]+$/,
};

/** In any longer text of the language, and in no other language. */
export const tellingLetters: Localized<RegExp> = {
  az: /ə/i,
  tr: /[ışğüöçİ]/i,
  ka: /[ა-ჰ]/,
  en: /[a-z]/i,
};
