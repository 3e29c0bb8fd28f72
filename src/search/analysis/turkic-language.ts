import type { NounEndings } from './turkic-endings.ts';

/** Folded data of one language for the analysis of words. */
export interface TurkicLanguage {
  readonly nouns: NounEndings;
  /** Flattened endings that more often belong to the stem (a personal possessive). */
  readonly doubtful: RegExp;
  /** Endings that no stem can have. */
  readonly impossible: RegExp;
  /** Whether loans in l, t take front endings after `a`. */
  readonly palatalLoans: boolean;
  /** Last letter of a stem before a vowel → the same in the bare word. */
  readonly hardened: Readonly<Record<string, string>>;
  /** Last letter of the bare word → the same before a vowel. */
  readonly softened: Readonly<Record<string, string>>;
  /** Irregular words: stem before a vowel → bare word. */
  readonly bareStems: ReadonlyMap<string, string>;
  /** Irregular words: bare word → stem before a vowel. */
  readonly boundStems: ReadonlyMap<string, string>;
  /** Words that only look inflected. */
  readonly wholeWords: ReadonlySet<string>;
  readonly derivations: Derivations;
}

/** Derivational endings, vowels flattened, each anchored at the end. */
export interface Derivations {
  readonly nounFromNoun: RegExp;
  /** Verbal nouns, participles and finite forms. */
  readonly nounFromVerb: RegExp;
  /** Passive, causative, reciprocal. */
  readonly verbFromVerb: RegExp;
  readonly verbFromNoun: RegExp;
}

/** Words of a whitespace-separated table. */
export function readWords(table: string): string[] {
  return table.trim().split(/\s+/);
}

/** Both directions of `bare/bound` pairs. */
export function readIrregular(table: string): Pick<TurkicLanguage, 'bareStems' | 'boundStems'> {
  const pairs = readWords(table).map((pair) => pair.split('/') as [string, string]);
  return {
    boundStems: new Map(pairs),
    bareStems: new Map(pairs.map(([bare, bound]) => [bound, bare])),
  };
}
