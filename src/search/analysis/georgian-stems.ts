import type { Parting } from './georgian-endings.ts';
import { reduceStem, restoreStem } from './georgian-vowels.ts';
import type { Variant } from './variant.ts';

/** Shorter stems begin too many other words, so continuations are searched. */
const short = 4;

const append = (stem: string, endings: readonly string[], weight: number): Variant[] =>
  endings.map((ending) => ({ form: stem + ending, weight }));

/**
 * Continuations of გზ, მთ, ტყ. The nominative is a guess: ტყის, so short, would also find ტყავი, and კრების, if
 * it were a plural, კრიზისი.
 */
function openTiny(stem: string, ending: string, weight: number): Variant[] {
  if (/[aeiou]/.test(stem) || !/^(?:eb|i)/.test(ending)) return [];
  const cases = ending.startsWith('eb') ? [] : ['eb', 'is'];
  return [...append(stem, cases, weight), ...append(stem, ['a', 'e'], 0.7)];
}

/** Continuations of a stem whose ending was cut; a final ა or ე is a guess. */
function follow({ stem, ending, weight, kind }: Parting): Variant[] {
  if (kind === 'short')
    return [...append(stem, ['i', 'eb'], weight), ...append(stem, ['a', 'e'], weight - 0.07)];
  if (ending !== 'i') return append(stem, ['i', 'eb'], weight);
  // Not სამს-, which begins სამსუნი.
  return append(stem, stem.length < short ? ['eb', 'ze', 'si'] : ['eb', 'ze', 's'], weight);
}

function open(parting: Parting): Variant[] {
  const { stem, ending, weight } = parting;
  if (stem.length > short) return [{ form: stem, weight }];
  if (stem.length < 3) return openTiny(stem, ending, weight);
  const bare = stem.length === short ? [{ form: stem, weight: 0.8 }] : [];
  return [...follow(parting), ...bare];
}

/** Forms of a vowel-final noun without the vowel: მხარე → მხარი-ს, ქვეყანა → ქვეყნ-ის, ღვინო → ღვინი-ს. */
export function dropVowel(noun: string, weight: number): Variant[] {
  const stem = noun.slice(0, -1);
  if (stem.length < 2) return [];
  if (noun.endsWith('a'))
    return [...append(stem, ['i', 'eb'], weight), ...reduceStem(stem, weight - 0.01)];
  if (noun.endsWith('e')) return append(stem, ['i'], weight);
  // The genitive of a few nouns in -ო, and the nominative of a vocative.
  return noun.endsWith('o') ? append(stem, ['i'], weight - 0.05) : [];
}

/** Forms of a noun that keeps its vowel; with three letters only გზა, ტყე, ჩაი and the like. */
function spellVowel({ stem, ending, weight }: Parting): Variant[] {
  const whole = stem.length > 3 ? [{ form: stem, weight }] : [];
  if (/^(?:[^aeiou]{2}[aeou]|[^aeiou][aeo]i)$/.test(stem)) whole.push({ form: stem, weight: 0.8 });
  const lost = /^eb/.test(ending) && stem.endsWith('e') ? append(stem, ['a'], weight) : [];
  return [...whole, ...lost, ...dropVowel(stem, weight - 0.05)];
}

/** Index forms of a stem's noun. */
export function spellStem(parting: Parting): Variant[] {
  const { stem, weight, kind } = parting;
  if (kind === 'vowel') return spellVowel(parting);
  const others =
    kind === 'short' ? restoreStem(stem, weight - 0.06) : reduceStem(stem, weight - 0.05);
  return [...open(parting), ...others];
}
