import { isAbbreviation, placesOf } from '../../src/i18n/avoided-pattern.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';
import { isFormOf, otherStems } from '../../src/i18n/move-ending.ts';

/** Where a word stands in a text. */
export interface WordPlace {
  readonly at: number;
  /** The word, or the stem that it has before this ending, in small letters unless it is an abbreviation. */
  readonly stem: string;
  /** The letters behind it, as they are in the text. */
  readonly ending: string;
  /** What follows behind an apostrophe or a hyphen, with the sign: an ending, or another word. */
  readonly apart: string;
}

/**
 * Finds a word in a text, outside quotations, also where its stem changes before an ending: kütük in kütüğü.
 * @returns the places in their order
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
  // Of a stem that only some endings follow, other words begin with it: it is this word if its ending tells.
  const others = otherStems(small, locale)
    .flatMap(placesOfStem)
    .filter(({ at, stem, ending }) => {
      const found = { stem, ending: ending.toLocaleLowerCase(tag) };
      return !taken.has(at) && isFormOf(small, found, locale);
    });
  return [...own, ...others].sort((a, b) => a.at - b.at);
}
