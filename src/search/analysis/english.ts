import { deriveEnglish } from './english-derivation.ts';
import { inflectEnglish } from './english-inflection.ts';
import { respellEnglish } from './english-spelling.ts';
import type { Variant } from './variant.ts';

/** Longer ones are addresses or codes. */
const longest = 40;

/** Letters below which a form is no word. */
const shortest = 3;
const max = 8;

/** Below this, a form is a guess at another word. */
const sure = 0.9;

/**
 * Best variant of each form, best first. A guess is dropped if a better variant finds everything it would.
 */
function rank(variants: readonly Variant[]): Variant[] {
  const best = new Map<string, Variant>();
  for (const variant of variants) {
    const known = best.get(variant.form);
    if (!known || known.weight < variant.weight) best.set(variant.form, variant);
  }
  const ranked = [...best.values()].sort((a, b) => b.weight - a.weight);
  const isNew = ({ form, weight }: Variant, index: number) =>
    weight >= sure || !ranked.slice(0, index).some((other) => form.startsWith(other.form));
  return ranked.filter(isNew).slice(0, max);
}

/** The word as typed, without possessive 's, and in its other number and spelling. */
function listSame(word: string): Variant[] {
  const typed = { form: word, weight: 1 };
  const bare = word.replace(/['’]s?$/, '');
  if (!/^[a-z]{3,}$/.test(bare)) return [typed];
  const forms = [{ form: bare, weight: 0.95 }, ...inflectEnglish(bare)];
  const respelt = forms.flatMap(({ form, weight }) =>
    respellEnglish(form).map((other) => ({ form: other, weight })),
  );
  return [typed, ...forms, ...respelt];
}

/**
 * Index forms of an English word, best first, at most eight: as typed, in other number and spelling, then the
 * words it derives from.
 * @param word folded by `foldWord`
 */
export function stemEnglish(word: string): Variant[] {
  if (word.length > longest) return [{ form: word, weight: 1 }];
  const same = listSame(word);
  const variants = rank([...same, ...same.flatMap(({ form }) => deriveEnglish(form))]);
  return variants.filter(({ form }) => form === word || form.length >= shortest);
}
