import type { Localized } from '../../i18n/locales.ts';

/** Characters of each language in lower case. Turkish keeps its circumflexes. */
export const alphabets: Localized<RegExp> = {
  az: /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]+$/,
  tr: /^[abcçdefgğhıijklmnoöprsştuüvyzâîû]+$/,
  ka: /^[ა-ჰ]+$/,
  en: /^[a-z]+$/,
};

/** Characters that occur in any longer text of the language, and in no other language. */
export const tellingLetters: Localized<RegExp> = {
  az: /ə/i,
  tr: /[ışğüöçİ]/i,
  ka: /[ა-ჰ]/,
  en: /[a-z]/i,
};
