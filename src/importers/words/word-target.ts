import type { Cell } from '../workbook/model.ts';
import { type Phrase, type PhraseWord, readPhrase } from './read-phrase.ts';

/** A name of a part, with how much each of its words tells it from other parts. */
export interface TargetName {
  readonly words: readonly (PhraseWord & { readonly own: number })[];
}

/** What a header names of a target: the title of a question, a row or a column of it. */
export interface TargetPart {
  /** Each in another language or other words. */
  readonly names: readonly TargetName[];
  /** A header that says nothing of it means another target. */
  readonly needed: boolean;
}

/** How well the cells of a column are what a target asks for, from 0 to 1; undefined where none tells. */
export type JudgeCells = (cells: readonly Cell[]) => number | undefined;

/** Something that a column or a line may be for. */
export interface WordTarget {
  /** Unique among the targets of a list, but for other ways to say the same. */
  readonly key: string;
  readonly parts: readonly TargetPart[];
  /** Targets of one group stand beside each other: those of one question. */
  readonly group: string;
  /** Its words mean too little unless another word or a neighbour tells the group. */
  readonly leans?: boolean;
  /** What it is a whole or the first row of: two such are no rivals. */
  readonly whole?: string | undefined;
  /** The number of its question, and its own one in a list of rows. */
  readonly number?: number | undefined;
  readonly row?: number | undefined;
  readonly judge: JudgeCells;
  /** Every form of its words. */
  readonly forms: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** The words that all of several names have. */
function sharedForms(siblings: readonly (readonly Phrase[])[]): ReadonlySet<string> {
  const [first, ...others] = siblings.map(
    (names) => new Set(names.flatMap(({ words }) => words.flatMap(({ forms }) => [...forms]))),
  );
  if (!first || others.length === 0) return none;
  return new Set([...first].filter((form) => others.every((other) => other.has(form))));
}

/** Two words are often written as one: `iş birliği`, `işbirliği`. */
const joinPairs = (words: readonly PhraseWord[]): PhraseWord[] =>
  words.map((word, n) => {
    const next = words[n + 1];
    return next ? { ...word, forms: new Set([...word.forms, word.text + next.text]) } : word;
  });

/** What a word tells that all siblings have too. */
const sharedWeight = 0.1;

/**
 * A part from its names.
 * @param siblings names of the parts from which it is to be told apart, its own among them
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
          // What a name says in brackets explains a header, and need not be said.
          ...asides.map((word) => ({ ...word, own: 0 })),
        ],
      })),
  };
}

/** A target from its parts. */
export function makeTarget(target: Omit<WordTarget, 'forms'>): WordTarget {
  const words = target.parts.flatMap(({ names }) => names.flatMap((name) => name.words));
  return { ...target, forms: new Set(words.flatMap(({ forms }) => [...forms])) };
}
