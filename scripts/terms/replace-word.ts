import { isAbbreviation, placesOf } from '../../src/i18n/avoided-pattern.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';

/** The text with other words in their place, with a capital where there was one; endings stay. */
export function replaceWord(text: string, word: string, by: string, locale: Locale): string {
  const { tag } = localeInfo[locale];
  return placesOf(text, word, locale)
    .toReversed()
    .reduce((all, at) => {
      const first = all[at] ?? '';
      const capital = !isAbbreviation(word) && first !== first.toLocaleLowerCase(tag);
      const written = capital ? by.charAt(0).toLocaleUpperCase(tag) + by.slice(1) : by;
      return all.slice(0, at) + written + all.slice(at + word.length);
    }, text);
}
