import { type Locale, localeInfo } from './locales.ts';

/** Abbreviations match case-sensitively, and not inside longer words. */
export const isAbbreviation = (stem: string): boolean => /^\p{Lu}{2,}$/u.test(stem);

/** Pattern for a word to avoid, with its endings. */
export function avoidedPattern(stem: string): RegExp {
  const letters = stem.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    `(?<!\\p{L})${letters}${isAbbreviation(stem) ? '(?!\\p{L})' : '\\p{L}*'}`,
    'gu',
  );
}

const quotation = /[«„“][^«»„“”]*[»“”]/gu;

/** Matches word beginnings in any case, outside quotations. The text is lower-cased once for all words. */
export function placeFinder(text: string, locale: Locale): (word: string) => number[] {
  const { tag } = localeInfo[locale];
  // Letters with a longer lower case are kept, so that positions stay.
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

/** Positions of a word to avoid in a text. */
export const placesOf = (text: string, word: string, locale: Locale): number[] =>
  placeFinder(text, locale)(word);
