import type { Variant } from './variant.ts';

// No Snowball stemmer: the index holds printed words, so a query needs a word's other forms, and `policy` must
// not find `police`.

/** Irregular plurals and past forms; each leads to the other. */
const irregular: readonly (readonly [base: string, other: string])[] = [
  ['appendix', 'appendices'],
  ['basis', 'bases'],
  ['breed', 'bred'],
  ['build', 'built'],
  ['buy', 'bought'],
  ['child', 'children'],
  ['choose', 'chosen'],
  ['cloth', 'clothes'],
  ['consortium', 'consortia'],
  ['craftsman', 'craftsmen'],
  ['criterion', 'criteria'],
  ['curriculum', 'curricula'],
  ['draw', 'drawn'],
  ['goose', 'geese'],
  ['grow', 'grown'],
  ['half', 'halves'],
  ['index', 'indices'],
  ['know', 'known'],
  ['knife', 'knives'],
  ['leaf', 'leaves'],
  ['life', 'lives'],
  ['loaf', 'loaves'],
  ['make', 'made'],
  ['matrix', 'matrices'],
  ['medium', 'media'],
  ['person', 'people'],
  ['phenomenon', 'phenomena'],
  ['sell', 'sold'],
  ['sew', 'sewn'],
  ['shelf', 'shelves'],
  ['spin', 'spun'],
  ['weaving', 'woven'],
  ['wolf', 'wolves'],
  ['woman', 'women'],
  ['write', 'written'],
];
const others = new Map([...irregular, ...irregular.map(([base, other]) => [other, base] as const)]);

/** Words in -s that are not plurals, or mean something different without it. */
const singular = new Set([
  ...['always', 'atlas', 'besides', 'canvas', 'chaos', 'christmas', 'cosmos', 'customs', 'ethos'],
  ...['goods', 'means', 'overseas', 'perhaps', 'premises', 'series', 'species', 'whereas'],
]);

/** Three-letter nouns with a plural in -s or -es; others of this length are ambiguous. */
const short =
  /^(?:aim|art|bee|box|bus|car|cow|day|egg|fig|fur|gem|hub|job|key|lab|law|map|nut|oil|row|spa|tax|tea|tie|toy|way)e?s$/;

/** Plural and third-person endings; the first match wins. */
const plurals: readonly (readonly [ending: RegExp, base: string, weight: number])[] = [
  [/(?<=.{2})ies$/, 'y', 0.95],
  [/(?<=analy|cri|diagno|hypothe|synthe|\bthe)ses$/, 'sis', 0.95],
  [/(?<=ss|sh|ch|x|zz)es$/, '', 0.95],
  [/(?<=.{2}[bclmnprt]us)es$/, '', 0.95],
  [/(?<=.{2}[^hnos]o)es$/, '', 0.95],
  // A subject (economics), not a plural.
  [/(?<=.{2}ic)s$/, '', 0.85],
  [/(?<=.{3}[^isu])s$/, '', 0.9],
];

function toSingular(word: string): Variant[] {
  if (singular.has(word)) return [];
  if (short.test(word)) return [{ form: word.slice(0, 3), weight: 0.85 }];
  for (const [ending, base, weight] of plurals) {
    if (ending.test(word)) return [{ form: word.replace(ending, base), weight }];
  }
  return [];
}

/** Beginning of a plural that does not begin with the singular. */
function toPlural(word: string): Variant[] {
  // Beginning of supplies and supplied.
  if (/.[^aeiou]y$/.test(word)) return [{ form: `${word.slice(0, -1)}ie`, weight: 0.9 }];
  if (/...sis$/.test(word)) return [{ form: word.replace(/is$/, 'es'), weight: 0.9 }];
  return [];
}

/** The word without a number ending, and the other number if that beginning does not find it. */
export function inflectEnglish(word: string): Variant[] {
  const other = others.get(word);
  if (other !== undefined) return [{ form: other, weight: 0.9 }];
  return [...toSingular(word), ...toPlural(word)];
}
