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
