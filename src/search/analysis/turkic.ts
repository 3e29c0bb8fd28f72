import { deriveForms } from './turkic-derivation.ts';
import { changeStems, cutEndings } from './turkic-inflection.ts';
import type { TurkicLanguage } from './turkic-language.ts';
import type { Variant } from './variant.ts';

const maxVariants = 8;

/** Best first, without forms that a shorter, equally sure one finds anyway. */
function rank(word: string, guesses: readonly Variant[]): Variant[] {
  const ranked = guesses
    .filter(({ form }) => form !== word)
    .sort((a, b) => b.weight - a.weight || a.form.length - b.form.length);
  const kept: Variant[] = [];
  for (const guess of ranked) {
    if (!kept.some(({ form }) => guess.form.startsWith(form))) kept.push(guess);
  }
  return [{ form: word, weight: 1 }, ...kept].slice(0, maxVariants);
}

/** Stems to search for derivations; guesses about guesses are useless. */
function chooseBases(bare: Variant, stems: readonly Variant[]): Variant[] {
  const [first, second] = stems;
  if (!first) return [bare];
  const bases = first.weight < 0.9 ? [bare, first] : [first];
  // The consonant between vowels may belong to the ending: sanayici(s)i.
  if (second && second.form === first.form.slice(0, -1)) bases.push(second);
  return bases;
}

/**
 * Index forms of a Turkish or Azerbaijani word: without endings, with the stem as in other forms, and the words
 * it derives from.
 * @param word folded, at most 40 letters; others are returned alone
 */
export function stemTurkic(word: string, language: TurkicLanguage): Variant[] {
  if (!/^[a-z]{3,40}$/.test(word)) return rank(word, []);
  const stems = cutEndings(word, language);
  const derived = chooseBases({ form: word, weight: 1 }, stems).flatMap((base) =>
    deriveForms(base, language),
  );
  return rank(word, [...changeStems(word, stems, language), ...derived]);
}
