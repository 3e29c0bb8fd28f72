import type { PageText } from '../build/page-text.ts';
import { type Spelling, splitPieces } from '../build/spelling.ts';
import type { LexiconWord } from './lexicon.ts';

/** Pages with a word in their own text, and occurrences by spelling. */
interface Count {
  own: number;
  readonly spellings: Map<string, number>;
}

const byWord = (a: LexiconWord, b: LexiconWord) => (a.word < b.word ? -1 : 1);

const spellingsOf = (texts: readonly string[], spelling: Spelling): string =>
  [...new Set(texts.flatMap(splitPieces).flatMap(spelling.wordsOf))].join('\n');

const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

/** Words of a page, one per line. */
export interface LexiconTexts {
  readonly own: string;
  readonly foreign: string;
}

/** Distinct words of a page. */
export const wordsForLexicon = (
  { title, aliases, otherTitles, asked = [], blocks }: PageText,
  spelling: Spelling,
): LexiconTexts => ({
  own: spellingsOf([title, ...aliases, ...blocks.map(({ text }) => text)], spelling),
  foreign: spellingsOf([...otherTitles, ...asked], spelling),
});

/**
 * Words of a language's pages, sorted by folded form. Those differing only in diacritics share an entry under
 * the most frequent spelling.
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
