import type { Localized } from '../../i18n/locales.ts';

/** The letters of each language in lower case. Turkish keeps its circumflexes. */
export const alphabets: Localized<RegExp> = {
  az: /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]+$/,
  tr: /^[abcçdefgğhıijklmnoöprsştuüvyzâîû]+$/,
  ka: /^[ა-ჰ]+$/,
  en: /^[a-z]+$/,
};

/** Letters of which a longer text of the language holds one at least, and other ones hold none. */
export const tellingLetters: Localized<RegExp> = {
  az: /ə/i,
  tr: /[ışğüöçİ]/i,
  ka: /[ა-ჰ]/,
  en: /[a-z]/i,
};
