import { type Locale, type Localized, perLanguage } from '../../i18n/locales.ts';
import { foldWord } from '../letters.ts';
import { addedStemmers } from './added-stemmers.ts';
import { stemAzerbaijani } from './azerbaijani.ts';
import { stemEnglish } from './english.ts';
import { stemGeorgian } from './georgian.ts';
import { readLatin } from './georgian-latin.ts';
import { stemTurkish } from './turkish.ts';
import type { Variant } from './variant.ts';

/** A word in small letters, and folded as the index compares it. */
interface SpelledWord {
  readonly spelled: string;
  readonly word: string;
}

/** How words of a language are read. */
interface Analysis {
  /** @param spelled the word with its marks, which stock stemmers need */
  readonly stem: (word: string, spelled: string) => readonly Variant[];
  /** What a word in Latin letters may be; undefined where Latin letters are the language's own. */
  readonly readLatin: ((word: string) => readonly string[]) | undefined;
  /** What a noun may lose before an ending, beyond its stem. */
  readonly lostEnd: RegExp | undefined;
  /** What a noun of the dictionary has behind its stem. */
  readonly nounEnd: RegExp | undefined;
}

/** A shorter stem has too many nouns. */
const shortestStem = 4;

/** How sure a stock stemmer is. */
const stockStem = 0.9;

/** Of a language in Latin letters whose nouns keep their ends. */
const plain = { readLatin: undefined, lostEnd: undefined, nounEnd: undefined };

const analyses: Localized<Analysis> = perLanguage<Analysis>(
  {
    az: { stem: stemAzerbaijani, ...plain },
    tr: { stem: stemTurkish, ...plain },
    // Georgian nouns lose a last vowel before most endings: ღვინო, ღვინის.
    ka: { stem: stemGeorgian, readLatin, lostEnd: /^[aeou]?$/, nounEnd: /^[aeiou]?$/ },
    en: { stem: stemEnglish, ...plain },
  },
  ({ code }) => ({ stem: stemAdded(code), ...plain }),
);

/** The word as typed, and what a stock stemmer makes of it: it knows endings, but no words. */
function stemAdded(code: string): Analysis['stem'] {
  const stemmer = addedStemmers[code];
  return (word, spelled) => [
    { form: word, weight: 1 },
    ...(stemmer ? [{ form: foldWord(stemmer(spelled)), weight: stockStem }] : []),
  ];
}

/** Are words in Latin letters read as if they were meant in the letters of the language? */
export const readsLatin = (locale: Locale): boolean => analyses[locale].readLatin !== undefined;

/** Is a word of the pages this form, or with a last vowel that it loses before endings? */
export function losesEnd(word: string, form: string, locale: Locale): boolean {
  const { lostEnd } = analyses[locale];
  return lostEnd !== undefined && word.startsWith(form) && lostEnd.test(word.slice(form.length));
}

/** Is a word the noun of a stem? Pages may have only its cases: of პლასტმასი the genitive, whose stem is პლასტმას. */
export function isNounOf(word: string, stem: string, locale: Locale): boolean {
  const { nounEnd } = analyses[locale];
  if (nounEnd === undefined || stem.length < shortestStem || !word.startsWith(stem)) return false;
  return nounEnd.test(word.slice(stem.length));
}

/** Does a word begin with a Latin letter? */
export const isLatin = (spelled: string) => /^\p{Script=Latin}/u.test(spelled);

/** A reading of Latin letters is a guess, if a good one. */
const latinReading = 0.95;

/**
 * The forms under which a word may stand on pages of a language, best first. On Georgian pages a
 * word in Latin letters is read as Georgian, too.
 */
export function analyse({ spelled, word }: SpelledWord, locale: Locale): Variant[] {
  const { stem, readLatin: read } = analyses[locale];
  const readings = read && isLatin(spelled) ? read(word) : [word];
  const best = new Map<string, number>();
  readings.forEach((reading, index) => {
    const sure = index === 0 || reading === word ? 1 : latinReading ** index;
    for (const { form, weight } of stem(reading, spelled)) {
      best.set(form, Math.max(best.get(form) ?? 0, weight * sure));
    }
  });
  return [...best].map(([form, weight]) => ({ form, weight })).sort((a, b) => b.weight - a.weight);
}
