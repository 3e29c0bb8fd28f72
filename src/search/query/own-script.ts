import type { Script } from '../../i18n/describe-language.ts';
import { type Locale, perLanguage } from '../../i18n/locales.ts';

const letters: Readonly<Record<Script, RegExp>> = {
  latin: /^(?:\p{Script=Latin}|\P{L})+$/u,
  georgian: /^(?:\p{Script=Georgian}|\P{L})+$/u,
  cyrillic: /^(?:\p{Script=Cyrillic}|\P{L})+$/u,
  other: /^(?:[^\p{Script=Latin}\p{Script=Georgian}\p{Script=Cyrillic}])+$/u,
};

const scriptOf = perLanguage<Script>(
  { az: 'latin', tr: 'latin', ka: 'georgian', en: 'latin' },
  ({ script }) => script,
);

/** Whether a word is in the script of a language; names in others may not be. */
export const isOwnScript = (word: string, locale: Locale): boolean =>
  letters[scriptOf[locale]].test(word);
