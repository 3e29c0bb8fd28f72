import type { Locale } from '../../i18n/locales.ts';
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

const stemmers: Readonly<Record<Locale, (word: string) => readonly Variant[]>> = {
  az: stemAzerbaijani,
  tr: stemTurkish,
  ka: stemGeorgian,
  en: stemEnglish,
};

/** Does a word begin with a Latin letter? */
export const isLatin = (spelled: string) => /^\p{Script=Latin}/u.test(spelled);

/** A reading of Latin letters is a guess, if a good one. */
const latinReading = 0.95;

/**
 * The forms under which a word may stand on pages of a language, best first. On Georgian pages a
 * word in Latin letters is read as Georgian, too.
 */
export function analyse({ spelled, word }: SpelledWord, locale: Locale): Variant[] {
  const readings = locale === 'ka' && isLatin(spelled) ? readLatin(word) : [word];
  const best = new Map<string, number>();
  readings.forEach((reading, index) => {
    const sure = index === 0 || reading === word ? 1 : latinReading ** index;
    for (const { form, weight } of stemmers[locale](reading)) {
      best.set(form, Math.max(best.get(form) ?? 0, weight * sure));
    }
  });
  return [...best].map(([form, weight]) => ({ form, weight })).sort((a, b) => b.weight - a.weight);
}
