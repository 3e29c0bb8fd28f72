import { type Locale, type Localized, perLanguage } from '../../i18n/locales.ts';
import { foldWord } from '../fold-word.ts';
import { addedStemmers } from './added-stemmers.ts';
import { stemAzerbaijani } from './azerbaijani.ts';
import { stemEnglish } from './english.ts';
import { stemGeorgian } from './georgian.ts';
import { readLatin } from './georgian-latin.ts';
import { stemTurkish } from './turkish.ts';
import type { Variant } from './variant.ts';

/** A lower-case word, and its folded form as in the index. */
interface SpelledWord {
  readonly spelled: string;
  readonly word: string;
}

interface Analysis {
  /** @param spelled the word with its diacritics, which stock stemmers need */
  readonly stem: (word: string, spelled: string) => readonly Variant[];
  /** Candidates for a word in Latin letters; undefined if the language itself uses them. */
  readonly readLatin: ((word: string) => readonly string[]) | undefined;
  /** Letters that a noun may lose before an ending, beyond its stem. */
  readonly lostEnd: RegExp | undefined;
  /** What a dictionary noun has after its stem. */
  readonly nounEnd: RegExp | undefined;
}

/** Shorter stems match too many nouns. */
const shortestStem = 4;

const stockStem = 0.9;

/** A Latin-script language whose nouns keep their endings. */
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

/** The word as typed and its stock stem; stock stemmers have no vocabulary. */
function stemAdded(code: string): Analysis['stem'] {
  const stemmer = addedStemmers[code];
  return (word, spelled) => [
    { form: word, weight: 1 },
    ...(stemmer ? [{ form: foldWord(stemmer(spelled)), weight: stockStem }] : []),
  ];
}

/** Whether words in Latin letters are also read as the language's own script. */
export const readsLatin = (locale: Locale): boolean => analyses[locale].readLatin !== undefined;

/** Whether a word is this form, or the form plus a last vowel dropped before endings. */
export function losesEnd(word: string, form: string, locale: Locale): boolean {
  const { lostEnd } = analyses[locale];
  return lostEnd !== undefined && word.startsWith(form) && lostEnd.test(word.slice(form.length));
}

/**
 * Whether a word is the noun of a stem. Pages may contain only its cases: of პლასტმასი the genitive, whose stem
 * is პლასტმას.
 */
export function isNounOf(word: string, stem: string, locale: Locale): boolean {
  const { nounEnd } = analyses[locale];
  if (nounEnd === undefined || stem.length < shortestStem || !word.startsWith(stem)) return false;
  return nounEnd.test(word.slice(stem.length));
}

/** Whether the first letter is Latin. */
export const isLatin = (spelled: string) => /^\p{Script=Latin}/u.test(spelled);

/** A transliteration is a good guess at best. */
const latinReading = 0.95;

/** Index forms of a word, best first. On Georgian pages, Latin letters are also read as Georgian. */
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
