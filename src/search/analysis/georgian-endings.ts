/**
 * A word split into stem and ending. Folding makes most words ambiguous: `pinansi` is ფინანს-ი as well as
 * ფინან-ში.
 */
export interface Parting {
  readonly stem: string;
  readonly ending: string;
  /** Confidence in the ending, up to 1. */
  readonly weight: number;
  readonly kind: Kind;
}

/**
 * - `full`: a consonant stem as in the dictionary, without its -ი: კლასტერ-მა, წყალ-ს;
 * - `short`: it may have lost its last vowel, or a final ა or ე: წყლ-ის, მხარ-ის, ქვეყნ-ებ;
 * - `vowel`: a stem in a vowel, which it keeps: საწარმო-ს, მხარე-ს.
 */
type Kind = 'full' | 'short' | 'vowel';

interface Rule {
  /** Stem endings that allow this ending. */
  readonly stem: RegExp;
  readonly ending: RegExp;
  readonly weight: number;
  readonly kind: Kind;
}

/** `-ვე`, `-ც`, the long forms in `-ა`, and the copula `-ა`, alone or together. */
const particles = '(?:ve)?a?c?a{0,2}';
const exactly = (endings: string) => new RegExp(`^(?:${endings})${particles}$`);
/** Postpositions after a genitive: -თვის, -გან, -კენ, -ადმი, the temporal -ას. */
const afterGenitive = '(?:tvis|gan|ken|admi|as)';
/** The plural, if unambiguous. */
const plural = exactly('eb(?:i|ma|s|o|si|ze|tan|[is]a?vit|ta(?:tvis|gan)?)');
/** The plural, where it may also be a verbal noun in -ება: კლასტერ-ების, განვითარებ-ის. */
const pluralOrVerbal = exactly(`eb(?:is${afterGenitive}?|it|ad|idan|amde)`);

const consonant = /[b-df-hj-np-tv-z]$/;
/** A final ა or ე is lost before -ის and -ით: ი and ე are from -ია, -ეა (კომპანი-ის, იდე-ის). */
const closed = /[b-np-tv-z]$/;
/** ჰათაი-ს keeps its ი as საწარმო-ს keeps its ო. */
const vowel = /(?:[aeou]|[aeo]i)$/;

const rules: readonly Rule[] = [
  { stem: /[aeou]$/, ending: plural, weight: 0.95, kind: 'vowel' },
  { stem: /[aeou]$/, ending: pluralOrVerbal, weight: 0.9, kind: 'vowel' },
  { stem: closed, ending: plural, weight: 0.95, kind: 'short' },
  { stem: closed, ending: pluralOrVerbal, weight: 0.9, kind: 'short' },
  { stem: closed, ending: exactly(`is${afterGenitive}|idan`), weight: 0.95, kind: 'short' },
  { stem: closed, ending: exactly('is|it'), weight: 0.93, kind: 'short' },
  { stem: consonant, ending: exactly('amde'), weight: 0.95, kind: 'short' },
  // Not -ადა: Canada.
  { stem: consonant, ending: /^ad(?:ac)?$/, weight: 0.92, kind: 'short' },
  { stem: consonant, ending: exactly('tan|[is]a?vit'), weight: 0.95, kind: 'full' },
  { stem: consonant, ending: exactly('ze'), weight: 0.93, kind: 'full' },
  {
    stem: consonant,
    ending: /^(?:si(?:ve)?c?|mac?|ta(?:tvis|gan)?c?)$/,
    weight: 0.92,
    kind: 'full',
  },
  { stem: consonant, ending: /^(?:ic?|s|sac)$/, weight: 0.9, kind: 'full' },
  // Names of sciences, firms and countries also end in -ია and -სია, and Bursa in -სა.
  { stem: consonant, ending: /^(?:ia|sia|sa)$/, weight: 0.8, kind: 'full' },
  {
    stem: vowel,
    ending: exactly('s(?:tvis|gan|ken|tan|admi|avit)|dan|mde'),
    weight: 0.95,
    kind: 'vowel',
  },
  { stem: vowel, ending: exactly('ze'), weight: 0.93, kind: 'vowel' },
  { stem: vowel, ending: /^si(?:ve)?c?$/, weight: 0.92, kind: 'vowel' },
  { stem: vowel, ending: /^[msd](?:ac)?$/, weight: 0.9, kind: 'vowel' },
  { stem: vowel, ending: /^(?:sia|sa|ta(?:tvis|gan)?)$/, weight: 0.85, kind: 'vowel' },
  { stem: /[ou]$/, ending: /^ti$/, weight: 0.85, kind: 'vowel' },
  { stem: vowel, ending: /^[aco]$/, weight: 0.8, kind: 'vowel' },
];

/** Letters of the longest chain, -ებისთვისვეაცაა. */
const longest = 14;

/** All splits into a stem of at least two letters and noun endings. */
export function partEndings(word: string): Parting[] {
  const partings: Parting[] = [];
  for (let at = Math.max(2, word.length - longest); at < word.length; at += 1) {
    const stem = word.slice(0, at);
    const ending = word.slice(at);
    const rule = rules.find((one) => one.stem.test(stem) && one.ending.test(ending));
    if (rule) partings.push({ stem, ending, weight: rule.weight, kind: rule.kind });
  }
  return partings;
}
