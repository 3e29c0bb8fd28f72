import type { Cell } from '../workbook/model.ts';
import { type Phrase, type PhraseWord, readPhrase } from './read-phrase.ts';

/** A name of a part; words are weighted by how well they distinguish it from other parts. */
export interface TargetName {
  readonly words: readonly (PhraseWord & { readonly own: number })[];
}

/** A part of a target named in headers: the title of a question, or its row or column. */
export interface TargetPart {
  /** Synonyms and translations. */
  readonly names: readonly TargetName[];
  /** Whether headers must mention it. */
  readonly needed: boolean;
}

/** Score of how well cells fit a target, from 0 to 1; undefined if inconclusive. */
export type JudgeCells = (cells: readonly Cell[]) => number | undefined;

/** A possible meaning of a column or line. */
export interface WordTarget {
  /** Unique, except for synonyms. */
  readonly key: string;
  readonly parts: readonly TargetPart[];
  /** Question; its targets are usually adjacent. */
  readonly group: string;
  /** Whether its words are too weak without another word or a neighbour of the group. */
  readonly leans?: boolean;
  /** Answer that it is, as a whole or the first row: two such targets do not compete. */
  readonly whole?: string | undefined;
  /** Numbers of its question, and of its row in a list. */
  readonly number?: number | undefined;
  readonly row?: number | undefined;
  readonly judge: JudgeCells;
  readonly forms: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Forms common to all names. */
function sharedForms(siblings: readonly (readonly Phrase[])[]): ReadonlySet<string> {
  const [first, ...others] = siblings.map(
    (names) => new Set(names.flatMap(({ words }) => words.flatMap(({ forms }) => [...forms]))),
  );
  if (!first || others.length === 0) return none;
  return new Set([...first].filter((form) => others.every((other) => other.has(form))));
}

/** Add compounds of adjacent words, often joined: `iş birliği`, `işbirliği`. */
const joinPairs = (words: readonly PhraseWord[]): PhraseWord[] =>
  words.map((word, n) => {
    const next = words[n + 1];
    return next ? { ...word, forms: new Set([...word.forms, word.text + next.text]) } : word;
  });

/** Weight of a word that all siblings share. */
const sharedWeight = 0.1;

/**
 * Build a part from its names.
 * @param siblings names of all parts it must be distinguished from, including its own
 */
export function makePart(
  names: readonly string[],
  needed: boolean,
  siblings: readonly (readonly string[])[] = [],
): TargetPart {
  const shared = sharedForms(siblings.map((own) => own.map(readPhrase)));
  return {
    needed,
    names: [...new Set(names)]
      .map(readPhrase)
      .filter(({ words }) => words.length > 0)
      .map(({ words, asides }) => ({
        words: [
          ...joinPairs(words).map((word) => ({
            ...word,
            own: [...word.forms].some((form) => shared.has(form))
              ? sharedWeight * word.weight
              : word.weight,
          })),
          // Words in brackets explain a header and are optional.
          ...asides.map((word) => ({ ...word, own: 0 })),
        ],
      })),
  };
}

/** Build a target from its parts. */
export function makeTarget(target: Omit<WordTarget, 'forms'>): WordTarget {
  const words = target.parts.flatMap(({ names }) => names.flatMap((name) => name.words));
  return { ...target, forms: new Set(words.flatMap(({ forms }) => [...forms])) };
}
