import { isAbbreviation, placesOf } from '../../src/i18n/avoided-pattern.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';
import { isFormOf, otherStems } from '../../src/i18n/move-ending.ts';

export interface WordPlace {
  readonly at: number;
  /** The word or its stem before this ending, in lower case unless it is an abbreviation. */
  readonly stem: string;
  /** After the stem. */
  readonly ending: string;
  /** Including an apostrophe or a hyphen: an ending, or another word. */
  readonly apart: string;
}

/**
 * Find a word outside quotations, even if its stem changes before an ending: kütük in kütüğü.
 * @returns matches in order
 */
export function findWord(text: string, word: string, locale: Locale): WordPlace[] {
  const { tag } = localeInfo[locale];
  const small = isAbbreviation(word) ? word : word.toLocaleLowerCase(tag);
  const placesOfStem = (stem: string) =>
    placesOf(text, stem, locale).map((at): WordPlace => {
      const rest = text.slice(at + stem.length);
      const [, ending = '', apart = ''] = /^(\p{L}*)((?:[’'-]\p{L}+)?)/u.exec(rest) ?? [];
      return { at, stem, ending, apart };
    });
  const own = placesOfStem(small);
  const taken = new Set(own.map(({ at }) => at));
  // Other words may begin with a stem that only some endings follow: the ending must show this word.
  const others = otherStems(small, locale)
    .flatMap(placesOfStem)
    .filter(({ at, stem, ending }) => {
      const found = { stem, ending: ending.toLocaleLowerCase(tag) };
      return !taken.has(at) && isFormOf(small, found, locale);
    });
  return [...own, ...others].sort((a, b) => a.at - b.at);
}
