import { flattenVowels, isHarmonious } from './turkic-endings.ts';
import type { TurkicLanguage } from './turkic-language.ts';
import type { Variant } from './variant.ts';

/** A word without its endings. */
export interface Stem extends Variant {
  /** Whether the ending began with a vowel. */
  readonly beforeVowel: boolean;
}

const shortestStem = 3;
const maxStems = 3;

/** Three-letter stems begin too many words; tarım, kurum are not forms of tarı-, kuru-. */
function isTooShort(form: string, ending: string, language: TurkicLanguage): boolean {
  if (form.length === shortestStem) return ending.length < 3 || language.doubtful.test(ending);
  return form.length === 4 && /[iu]$/.test(form) && /^[mn]$/.test(ending);
}

/** Whether the ending follows a vowel. Sanayi may also take it as after a consonant: sanayii. */
function endsOpen(form: string, ending: string): boolean {
  return /[aeiou]$/.test(form) && !(form.endsWith('yi') && ending.startsWith('i'));
}

/** By length of the ending: the longer, the less likely by chance. */
const byLength = [0, 0.8, 0.88, 0.91, 0.93, 0.95];
/** Endings that bare words also often have. */
const common = new Map([
  ['a', 0.75],
  ['ca', 0.7],
  ['ya', 0.82],
  ['yi', 0.82],
]);

function weighLetters(ending: string, stemLength: number): number {
  const weight = common.get(ending) ?? (byLength[Math.min(ending.length, 5)] as number);
  return ending.length === 1 && stemLength <= 4 ? weight - 0.05 : weight;
}

/**
 * Whether the consonant between two vowels may belong to the stem: liman-ın against küme-nin, kuruluş-u against
 * sanayi-si. (Few words end in s or ş after an open vowel.)
 */
function mayOwnConsonant(stem: string, ending: string): boolean {
  if (!/[aeiou]$/.test(stem)) return false;
  return ending.startsWith('n') || (ending.startsWith('s') && /[iu]$/.test(stem));
}

/** Whether the stem's last consonant occurs only before a vowel, so that an ending must follow: desteğ-i. */
function isSoftened(stem: string, ending: string, language: TurkicLanguage): boolean {
  if (!/[aeiou].$/.test(stem) || !(stem.slice(-1) in language.hardened)) return false;
  // Before `a`, a y mostly belongs to the ending: layihə-yə.
  return ending === 'i' || (ending === 'a' && !stem.endsWith('y'));
}

/**
 * From 0.65 to 0.95.
 * @param ending with vowels flattened
 */
function weighEnding(stem: string, ending: string, language: TurkicLanguage): number {
  if (language.doubtful.test(ending)) return ending.length === 1 ? 0.65 : 0.7;
  if (mayOwnConsonant(stem, ending)) {
    return weighLetters(ending.slice(1), stem.length + 1) - 0.01;
  }
  const weight = weighLetters(ending, stem.length);
  if (stem.length === 3) return Math.min(weight, /^(?:lar|[dt]an)|.{4}/.test(ending) ? 0.82 : 0.75);
  return isSoftened(stem, ending, language) ? weight + 0.07 : weight;
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

/** Stems before each possible chain of endings, surest first. */
export function cutEndings(word: string, language: TurkicLanguage): Stem[] {
  if (language.wholeWords.has(word)) return [];
  const stems: Stem[] = [];
  for (let at = shortestStem; at < word.length; at++) {
    const stem = cutAt(word, at, language);
    const known = language.wholeWords.has(stem?.form ?? '');
    // A doubtful ending is a guess even here: girişimi is not a form of giriş.
    if (stem && known && !language.doubtful.test(flattenVowels(word.slice(at)))) {
      return [{ ...stem, weight: 0.95 }];
    }
    if (stem) stems.push(stem);
  }
  return stems.sort((a, b) => b.weight - a.weight).slice(0, maxStems);
}

/** A stem as before the other kind of ending, or none: desteğ-i, destek, destek-ler. */
function changeEnd({ form, beforeVowel }: Stem, language: TurkicLanguage): string | undefined {
  if (beforeVowel && language.bareStems.has(form)) return language.bareStems.get(form);
  const bound = language.boundStems.get(form);
  // A three-letter stem takes the vowel that most of its endings begin with: isim, ismi.
  if (bound) return bound.length > shortestStem ? bound : bound + (/[ou]/.test(form) ? 'u' : 'i');
  // Monosyllables keep their last letter, apart from irregular ones.
  if (!/[aeiou].*[aeiou].$/.test(form)) return undefined;
  const letter = (beforeVowel ? language.hardened : language.softened)[form.slice(-1)];
  return letter && form.slice(0, -1) + letter;
}

/** Stems of a word, and the changed ends of these and of the word. */
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
