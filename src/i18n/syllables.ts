import type { Locale } from './locales.ts';

/** Vowels of languages with one in every syllable, so that letters show the boundaries. */
const vowelsOf: Readonly<Partial<Record<Locale, string>>> = {
  az: 'aeəıioöuü',
  tr: 'aeıioöuüâîû',
  ka: 'აეიოუ',
};

/** Min characters kept on a line, and moved to the next one. */
const least = { before: 4, behind: 3 };

/** Certain syllable starts in a lower-case word. */
function findBounds(word: string, vowels: string): number[] {
  const [vowel, other] = [`[${vowels}]`, `[^${vowels}]`];
  const bounds = `(?<=${vowel})(?=${other}${vowel})|(?<=${vowel}${other})(?=${other}${vowel})`;
  return [...word.matchAll(new RegExp(bounds, 'gu'))].map(({ index }) => index);
}

/**
 * Split a long word where a line may end: before a consonant and its vowel, and between two consonants. Three
 * consonants are split only at a joint of two words, as it depends on the word. Languages that need a
 * dictionary, such as English, are left to the browser.
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
