import { flattenVowels, isHarmonious } from './turkic-endings.ts';
import type { TurkicLanguage } from './turkic-language.ts';
import { weighEnding } from './turkic-weights.ts';
import type { Variant } from './variant.ts';

/** What is left of a word when its endings are cut. */
export interface Stem extends Variant {
  /** Did what is cut begin with a vowel? */
  readonly beforeVowel: boolean;
}

const shortestStem = 3;
const mostStems = 3;

/** Three letters begin too many words; tarım, kurum are no forms of tarı-, kuru-. */
function isTooShort(form: string, ending: string, language: TurkicLanguage): boolean {
  if (form.length === shortestStem) return ending.length < 3 || language.doubtful.test(ending);
  return form.length === 4 && /[iu]$/.test(form) && /^[mn]$/.test(ending);
}

/** Does the ending follow a vowel? Sanayi may take it as after a consonant: sanayii. */
function endsOpen(form: string, ending: string): boolean {
  return /[aeiou]$/.test(form) && !(form.endsWith('yi') && ending.startsWith('i'));
}

function cutAt(word: string, at: number, language: TurkicLanguage): Stem | undefined {
  const form = word.slice(0, at);
  const ending = flattenVowels(word.slice(at));
  const beforeVowel = /^[ai]/.test(ending);
  const irregular = beforeVowel ? language.bareStems.get(form) : undefined;
  if (!irregular && (isTooShort(form, ending, language) || language.impossible.test(form)))
    return undefined;
  const { afterVowel, afterConsonant } = language.nouns;
  if (!(endsOpen(form, ending) ? afterVowel : afterConsonant).test(ending)) return undefined;
  if (!isHarmonious(irregular ?? form, word.slice(at), language.palatalLoans)) return undefined;
  return { form, beforeVowel, weight: irregular ? 0.9 : weighEnding(form, ending, language) };
}

/** What is left of a word before each possible chain of endings, the surest first. */
export function cutEndings(word: string, language: TurkicLanguage): Stem[] {
  if (language.wholeWords.has(word)) return [];
  const stems: Stem[] = [];
  for (let at = shortestStem; at < word.length; at++) {
    const stem = cutAt(word, at, language);
    const known = language.wholeWords.has(stem?.form ?? '');
    // A doubtful ending is a guess even there: girişimi is no form of giriş.
    if (stem && known && !language.doubtful.test(flattenVowels(word.slice(at)))) {
      return [{ ...stem, weight: 0.95 }];
    }
    if (stem) stems.push(stem);
  }
  return stems.sort((a, b) => b.weight - a.weight).slice(0, mostStems);
}

/** A stem as it ends where the other kind of ending, or none, follows: desteğ-i, destek, destek-ler. */
function changeEnd({ form, beforeVowel }: Stem, language: TurkicLanguage): string | undefined {
  if (beforeVowel && language.bareStems.has(form)) return language.bareStems.get(form);
  const bound = language.boundStems.get(form);
  // A stem of three letters goes with the vowel that most of its endings begin with: isim, ismi.
  if (bound) return bound.length > shortestStem ? bound : bound + (/[ou]/.test(form) ? 'u' : 'i');
  // Words of one syllable keep their letter, but for the irregular ones.
  if (!/[aeiou].*[aeiou].$/.test(form)) return undefined;
  const letter = (beforeVowel ? language.hardened : language.softened)[form.slice(-1)];
  return letter && form.slice(0, -1) + letter;
}

/** The stems of a word, and they and the word as other inflected forms have them. */
export function changeStems(
  word: string,
  stems: readonly Stem[],
  language: TurkicLanguage,
): Variant[] {
  const changed = [{ form: word, weight: 0.91, beforeVowel: false }, ...stems].flatMap((stem) => {
    const form = changeEnd(stem, language);
    return form ? [{ form, weight: stem.weight - 0.01 }] : [];
  });
  const usable = stems.filter(
    ({ form }) => form.length > shortestStem || !language.bareStems.has(form),
  );
  return [...usable, ...changed];
}
