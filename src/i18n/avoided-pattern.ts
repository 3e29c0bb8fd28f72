import { type Locale, localeInfo } from './locales.ts';

/** In capitals alone: met as it is written, and not inside longer words. */
export const isAbbreviation = (stem: string): boolean => /^\p{Lu}{2,}$/u.test(stem);

/** What finds a word to avoid in a text, with the endings that it has there. */
export function avoidedPattern(stem: string): RegExp {
  const letters = stem.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    `(?<!\\p{L})${letters}${isAbbreviation(stem) ? '(?!\\p{L})' : '\\p{L}*'}`,
    'gu',
  );
}

const quotation = /[«„“][^«»„“”]*[»“”]/gu;

/**
 * What finds where words to avoid stand in a text: their beginnings alone, in whatever case, outside quotations.
 * The text is put in small letters once, however many words are sought.
 */
export function placeFinder(text: string, locale: Locale): (word: string) => number[] {
  const { tag } = localeInfo[locale];
  // Letters that take more room in small are left as they are, so that places stay those of the text.
  const small = (letter: string) => {
    const lower = letter.toLocaleLowerCase(tag);
    return lower.length === letter.length ? lower : letter;
  };
  let lower: string | undefined;
  const quoted = [...text.matchAll(quotation)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  return (word) => {
    const exact = isAbbreviation(word);
    if (!exact) lower ??= Array.from(text, small).join('');
    const pattern = avoidedPattern(exact ? word : word.toLocaleLowerCase(tag));
    return [...(exact ? text : (lower ?? text)).matchAll(pattern)]
      .map(({ index }) => index)
      .filter((at) => !quoted.some(([from, to]) => at >= from && at < to));
  };
}

/** Where one word to avoid stands in a text. */
export const placesOf = (text: string, word: string, locale: Locale): number[] =>
  placeFinder(text, locale)(word);
