import { avoidedPattern, isAbbreviation } from '../../src/i18n/avoided-pattern.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';

const quotation = /[«„“][^«»„“”]*[»“”]/gu;

/** Where a word to avoid stands in a text: its beginning alone, in whatever case, outside quotations. */
export function placesOf(text: string, word: string, locale: Locale): number[] {
  const { tag } = localeInfo[locale];
  const exact = isAbbreviation(word);
  // Letters that take more room in small are left as they are, so that places stay those of the text.
  const small = (letter: string) => {
    const lower = letter.toLocaleLowerCase(tag);
    return lower.length === letter.length ? lower : letter;
  };
  const lower = exact ? text : Array.from(text, small).join('');
  const quoted = [...text.matchAll(quotation)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const pattern = avoidedPattern(exact ? word : word.toLocaleLowerCase(tag));
  return [...lower.matchAll(pattern)]
    .map(({ index }) => index)
    .filter((at) => !quoted.some(([from, to]) => at >= from && at < to));
}

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
