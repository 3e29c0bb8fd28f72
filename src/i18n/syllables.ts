import type { Locale } from './locales.ts';

/** Vowels of the languages in which every syllable has one, so that its bounds can be told from the letters. */
const vowelsOf: Readonly<Partial<Record<Locale, string>>> = {
  az: 'aeəıioöuü',
  tr: 'aeıioöuüâîû',
  ka: 'აეიოუ',
};

/** So many letters stay on a line at least, and come onto the next one. */
const least = { before: 4, behind: 3 };

/** Places in a word, in small letters, at which a syllable begins that its letters tell. */
function findBounds(word: string, vowels: string): number[] {
  const [vowel, other] = [`[${vowels}]`, `[^${vowels}]`];
  const bounds = `(?<=${vowel})(?=${other}${vowel})|(?<=${vowel}${other})(?=${other}${vowel})`;
  return [...word.matchAll(new RegExp(bounds, 'gu'))].map(({ index }) => index);
}

/**
 * A long word at the places where a line may end in it: before a consonant with its vowel, and between two consonants.
 * Where three meet it depends on the word, so there is no such place; two words written as one have one between them.
 * A word stays in one piece where the rules of its language need a dictionary, as in English: browsers have those.
 */
export function splitSyllables(word: string, locale: Locale): string[] {
  const vowels = vowelsOf[locale];
  if (!vowels) return [word];
  const parts: string[] = [];
  for (const half of word.split(/(?<=\p{Ll})(?=\p{Lu})/u)) {
    let from = 0;
    for (const at of findBounds(half.toLocaleLowerCase(locale), vowels)) {
      if (at - from < least.before || half.length - at < least.behind) continue;
      parts.push(half.slice(from, at));
      from = at;
    }
    parts.push(half.slice(from));
  }
  return parts;
}
