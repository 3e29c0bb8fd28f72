import type { Variant } from './variant.ts';

/** Stems that may lose the vowel before their last consonant: წყალ, სოფელ, მინდორ, ბოსტან. */
const full = /[^aeiou][aeo][lmnr]$/;
/** Stems that may have lost it: წყლ, სოფლ, ბოსტნ. */
const reduced = /[^aeiou][lmnr]$/;

/**
 * A stem without its last vowel, as before -ის, -ით, -ად and -ებ: ბაზარ → ბაზრ, მინდორ → მინდვრ. If too little
 * would be left, the endings are included: წყალ → წყლის, წყლებ.
 */
export function reduceStem(stem: string, weight: number): Variant[] {
  const head = stem.slice(0, -2);
  const last = stem.slice(-1);
  const forms: string[] = [];
  // With three letters only წელი and მგელი do so, not ქარი, ხარი, ჯარი.
  if (full.test(stem) && (stem.length > 3 || stem[1] === 'e')) forms.push(head + last);
  if (/o[lnr]$/.test(stem) && stem.length > 4) forms.push(`${head}v${last}`);
  return forms
    .flatMap((form) => (form.length > 3 ? [form] : [`${form}is`, `${form}eb`]))
    .map((form) => ({ form, weight }));
}

/** Full stems of one that may have lost its last vowel: ბაზრ → ბაზარ, წლ → წელი. */
export function restoreStem(stem: string, weight: number): Variant[] {
  if (!reduced.test(stem)) return [];
  const head = stem.slice(0, -1);
  const last = stem.slice(-1);
  if (stem.length < 3) return [{ form: `${head}e${last}i`, weight }];
  // Agents end in -ელი, most others in -არი and -ანი.
  const vowels = last === 'l' ? ['e', 'a', 'o'] : ['a', 'e', 'o'];
  const forms = vowels.map((vowel) => head + vowel + last);
  if (head.endsWith('v') && stem.length > 4) forms.unshift(`${head.slice(0, -1)}o${last}`);
  return forms.map((form) => ({ form, weight }));
}
