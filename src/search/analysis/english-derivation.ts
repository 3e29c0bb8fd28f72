import type { Variant } from './variant.ts';

/** Words that only seem derived from a shorter one, which would find unrelated pages. */
const whole = new Set([
  ...['apartment', 'canned', 'canner', 'canning', 'center', 'central', 'charter', 'cluster'],
  ...['corner', 'counter', 'department', 'digital', 'document', 'element', 'evening'],
  ...['experiment', 'flower', 'former', 'garment', 'general', 'herring', 'hospital', 'importance'],
  ...['important', 'instrument', 'journal', 'master', 'material', 'mineral', 'parliament'],
  ...['poster', 'potted', 'proper', 'publicity', 'segment', 'shower', 'supplement', 'tender'],
  ...['transfer', 'united', 'wellness'],
]);

/**
 * Verbs that may precede -ing, -ed, -er: a doubled consonant becomes single (plan-ning), a short verb regains
 * its e (min-ing); a longer one is found without it.
 */
function toVerbs(stem: string): string[] {
  if (!/[aeiouy]/.test(stem)) return [];
  const single = stem.slice(0, -1);
  const doubled = /([bdgmnprt])\1$/.test(stem) || /[aeiouy][^aeiouy]+[aeiouy]ll$/.test(stem);
  if (doubled) return single.length > 3 ? [single] : [stem, single];
  return /^[^aeiou]{1,2}[aeiouy][^aeiouwxy]$/.test(stem) ? [`${stem}e`] : [stem];
}

const to =
  (base: string) =>
  (stem: string): string[] => [stem + base];

interface Rule {
  readonly ending: RegExp;
  /** Replacements of the ending, best first. */
  readonly bases: (stem: string) => string[];
  /** Shorter bases begin too many other words. */
  readonly least: number;
  readonly weight: number;
}

/** All matching rules apply. */
const rules: readonly Rule[] = [
  { ending: /ing$/, bases: toVerbs, least: 3, weight: 0.7 },
  { ending: /ied$/, bases: to('y'), least: 3, weight: 0.7 },
  { ending: /(?<![ei])ed$/, bases: toVerbs, least: 4, weight: 0.7 },
  { ending: /(?<=bb|gg|mm|nn|pp|rr|tt)ed$/, bases: toVerbs, least: 3, weight: 0.7 },
  { ending: /iness$/, bases: to('y'), least: 5, weight: 0.7 },
  { ending: /(?<!i)ness$/, bases: to(''), least: 5, weight: 0.7 },
  { ending: /ship$/, bases: to(''), least: 5, weight: 0.7 },
  { ending: /ier$/, bases: to('y'), least: 5, weight: 0.65 },
  { ending: /(?<!mb|th|[ei])ery?$/, bases: toVerbs, least: 4, weight: 0.65 },
  { ending: /(?<=[st])or$/, bases: to(''), least: 6, weight: 0.65 },
  { ending: /e?ment$/, bases: to(''), least: 5, weight: 0.65 },
  { ending: /(?<=^.{2,4}e|[^aeiou])ment$/, bases: to(''), least: 4, weight: 0.65 },
  { ending: /(?<=t)ion$/, bases: to(''), least: 5, weight: 0.65 },
  { ending: /(?<=[^c])ation$/, bases: to(''), least: 5, weight: 0.6 },
  { ending: /(?<=[st])iv(?:e|eness|ity)$/, bases: to(''), least: 5, weight: 0.65 },
  { ending: /anc[ey]$|ant$/, bases: to(''), least: 6, weight: 0.65 },
  { ending: /(?<=ic|ur)ity$|(?<=[ai]b)(?:le|ility)$/, bases: to(''), least: 5, weight: 0.65 },
  { ending: /i?al$/, bases: to(''), least: 5, weight: 0.65 },
  { ending: /(?<=is)(?:m|t|tic)$/, bases: to(''), least: 6, weight: 0.7 },
  { ending: /is(?:e[dr]?|ing|ation|m|t)$/, bases: to(''), least: 6, weight: 0.6 },
  { ending: /(?<!f|electr)ic(?:al)?$/, bases: to(''), least: 6, weight: 0.6 },
  // All but the last letter begins packag-ing and econom-ic; in short words it begins too much.
  { ending: /(?<=[^aeioulr]|[aeiou][lr])e$/, bases: to(''), least: 5, weight: 0.6 },
  { ending: /(?<=^[^aeiou]{1,2}[aeiou]{1,2}[^aeiou])e$/, bases: to('ing'), least: 6, weight: 0.65 },
  { ending: /(?<=[^aeiou])y$/, bases: to(''), least: 6, weight: 0.6 },
];

/** Words that a word derives from, or the beginning it shares with related words. */
export function deriveEnglish(word: string): Variant[] {
  if (whole.has(word)) return [];
  return rules.flatMap(({ ending, bases, least: min, weight }) =>
    ending.test(word)
      ? bases(word.replace(ending, ''))
          .filter((form) => form.length >= min)
          .map((form) => ({ form, weight }))
      : [],
  );
}
