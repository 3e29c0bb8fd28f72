import { type EndingLanguage, lastSpokenWord } from './spoken-numbers.ts';

/** Names of letters that do not end in the vowel that their language gives to most: Azerbaijani `el`, `ka`. */
const letterNames: Readonly<Record<EndingLanguage, Readonly<Record<string, string>>>> = {
  az: { f: 'ef', l: 'el', m: 'em', n: 'en', r: 'er', s: 'es', k: 'ka', h: 'he' },
  tr: {},
};

const vowel = /[aeıioöuüə]/;
const localeTag: Readonly<Record<EndingLanguage, string>> = { az: 'az', tr: 'tr' };

/**
 * Is a word in capitals read letter by letter? One without a vowel is, and one of two letters; others are read as
 * words: KOSGEB, OSTİM, but AB, TTGV.
 */
const isSpelled = (word: string, small: string) =>
  word === word.toUpperCase() && (word.length <= 2 || ![...small].some((sign) => vowel.test(sign)));

/** The name of the last letter of an acronym that is read letter by letter. */
function lastLetterName(letter: string, language: EndingLanguage): string {
  if (vowel.test(letter)) return letter;
  return letterNames[language][letter] ?? `${letter}e`;
}

/**
 * The last word of a number, share, fraction or name as it is read aloud, in small letters: endings follow it.
 * Of `0,61` it is "bir", of `17%` "faiz" (az) and of `%17` "yedi" (tr), of `1/3` "bir", of `TTGV` "ve".
 * @param text as it stands in a sentence, with the signs for thousands and decimals of the language
 */
export function lastWordAloud(text: string, language: EndingLanguage): string {
  const trimmed = text.trim();
  if (trimmed.endsWith('%')) return 'faiz';
  const fraction = /^(\d+)\/\d+$/.exec(trimmed)?.[1];
  if (fraction !== undefined) return lastSpokenWord(fraction, language);
  const number = /(?:^|[^\p{L}\d])(\d[\d.\s\u00a0\u202f]*)(?:,(\d+))?$/u.exec(trimmed);
  if (number) {
    const [, whole = '', decimals] = number;
    return lastSpokenWord(decimals ?? whole.replace(/\D/g, ''), language);
  }
  const word = /[\p{L}\d]+$/u.exec(trimmed)?.[0] ?? '';
  const digits = /\d+$/.exec(word)?.[0];
  if (digits) return lastSpokenWord(digits, language);
  const small = word.toLocaleLowerCase(localeTag[language]);
  if (word.length > 1 && isSpelled(word, small))
    return lastLetterName(small.at(-1) ?? '', language);
  return small;
}
