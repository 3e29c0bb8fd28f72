import { flattenVowels, isHarmonious } from './turkic-endings.ts';
import type { TurkicLanguage } from './turkic-language.ts';
import type { Variant } from './variant.ts';

type Kind = 'noun' | 'verb';
/** A word or verb stem, and the kind of endings to cut next. */
interface Derived {
  readonly form: string;
  readonly kind: Kind;
}

/** By number of endings cut. */
const weights = [0.7, 0.66, 0.63, 0.6];

/** Whether this stem may remain once the ending is cut. */
function isPossible(stem: string, ending: string, language: TurkicLanguage): boolean {
  // Three-letter stems begin too many words.
  if (stem.length < 4 || !/[aeiou]/.test(stem)) return false;
  // Before -iyor a verb loses its vowel: destekl(e)-iyor.
  const clipped = /^[iu]yor/.test(ending);
  return (
    (clipped || !language.impossible.test(stem)) &&
    isHarmonious(stem, ending, language.palatalLoans)
  );
}

/** Cut one ending, preferably leaving a known word: sanayi-ci, not sana-yici. */
function cutMaker({ form, kind }: Derived, language: TurkicLanguage): Derived | undefined {
  const { nounFromVerb, nounFromNoun, verbFromNoun, verbFromVerb } = language.derivations;
  const makers: [RegExp, Kind][] =
    kind === 'noun'
      ? [
          [nounFromVerb, 'verb'],
          [nounFromNoun, 'noun'],
        ]
      : [
          [verbFromNoun, 'noun'],
          [verbFromVerb, 'verb'],
        ];
  const left = makers.flatMap(([maker, leaves]): Derived[] => {
    const at = flattenVowels(form).search(maker);
    const stem = form.slice(0, Math.max(at, 0));
    return isPossible(stem, form.slice(at), language) ? [{ form: stem, kind: leaves }] : [];
  });
  return left.find((derived) => language.wholeWords.has(derived.form)) ?? left[0];
}

/**
 * Words that a word derives from, step by step: kümelenme, kümelen-, küme.
 * @param base not in the result; each step is less certain
 */
export function deriveForms(base: Variant, language: TurkicLanguage): Variant[] {
  const found: Variant[] = [];
  let derived: Derived = { form: base.form, kind: 'noun' };
  let sureness = base.weight;
  for (const weight of weights) {
    const less = language.wholeWords.has(derived.form) ? undefined : cutMaker(derived, language);
    if (!less) break;
    // A vowel-initial ending may also be part of the stem: iletiş-im.
    const chance = /^y?[aeiou]/.test(derived.form.slice(less.form.length)) ? 0.06 : 0;
    sureness = Math.min(weight - chance, sureness - 0.02);
    found.push({ form: less.form, weight: sureness });
    derived = less;
  }
  return found;
}
