import type { PageText } from '../build/page-text.ts';
import { type Spelling, splitPieces } from '../build/spelling.ts';
import type { LexiconWord } from './lexicon.ts';

/** Pages on which a word stands in their own text, and how often each spelling does. */
interface Count {
  own: number;
  readonly spellings: Map<string, number>;
}

const byWord = (a: LexiconWord, b: LexiconWord) => (a.word < b.word ? -1 : 1);

/** The words of texts, each once, one a line. */
const spellingsOf = (texts: readonly string[], spelling: Spelling): string =>
  [...new Set(texts.flatMap(splitPieces).flatMap(spelling.wordsOf))].join('\n');

const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

/** The words of a page, one a line. */
export interface LexiconTexts {
  /** Of its own text. */
  readonly own: string;
  /** Of its titles in other languages. */
  readonly foreign: string;
}

/** The words of a page, each once. */
export const wordsForLexicon = (
  { title, aliases, otherTitles, blocks }: PageText,
  spelling: Spelling,
): LexiconTexts => ({
  own: spellingsOf([title, ...aliases, ...blocks.map(({ text }) => text)], spelling),
  foreign: spellingsOf(otherTitles, spelling),
});

/**
 * All words of the pages of a language, sorted by their folded form. Words that differ only in
 * marks share an entry under the more frequent spelling.
 */
export function buildLexicon(pages: readonly LexiconTexts[], spelling: Spelling): LexiconWord[] {
  const counts = new Map<string, Count>();
  const count = (spelled: string, own: number) => {
    const word = spelling.fold(spelled);
    const known = counts.get(word) ?? { own: 0, spellings: new Map<string, number>() };
    known.own += own;
    known.spellings.set(spelled, (known.spellings.get(spelled) ?? 0) + 1);
    counts.set(word, known);
  };
  for (const { own, foreign } of pages) {
    for (const spelled of linesOf(own)) count(spelled, 1);
    for (const spelled of linesOf(foreign)) count(spelled, 0);
  }
  return [...counts]
    .map(([word, { own, spellings }]) => ({
      word,
      spelled: [...spellings].reduce((most, other) => (other[1] > most[1] ? other : most))[0],
      level: own === 0 ? -1 : Math.min(9, Math.floor(Math.log2(own))),
    }))
    .sort(byWord);
}
