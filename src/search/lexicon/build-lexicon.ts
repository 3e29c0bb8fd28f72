import { type Locale, localeInfo } from '../../i18n/locales.ts';
import type { PageText } from '../build/page-text.ts';
import { foldWord } from '../letters.ts';
import { splitTokens } from '../words.ts';
import type { LexiconWord } from './lexicon.ts';

/** Pages on which a word stands in their own text, and how often each spelling does. */
interface Count {
  own: number;
  readonly spellings: Map<string, number>;
}

const byWord = (a: LexiconWord, b: LexiconWord) => (a.word < b.word ? -1 : 1);

/** The words of texts in small letters, each once; of compounds the whole and the parts. */
function spellingsOf(texts: readonly string[], tag: string): Set<string> {
  const words = texts.flatMap(splitTokens).flatMap(({ text, parts }) => [text, ...parts]);
  return new Set(words.map((word) => word.toLocaleLowerCase(tag)));
}

/**
 * All words of the pages of a language, sorted by their folded form. Words that differ only in
 * marks share an entry under the more frequent spelling.
 */
export function buildLexicon(pages: readonly PageText[], locale: Locale): LexiconWord[] {
  const { tag } = localeInfo[locale];
  const counts = new Map<string, Count>();
  const count = (spelled: string, own: number) => {
    const word = foldWord(spelled);
    const known = counts.get(word) ?? { own: 0, spellings: new Map<string, number>() };
    known.own += own;
    known.spellings.set(spelled, (known.spellings.get(spelled) ?? 0) + 1);
    counts.set(word, known);
  };
  for (const { title, aliases, otherTitles, blocks } of pages) {
    const texts = [title, ...aliases, ...blocks.map(({ text }) => text)];
    for (const spelled of spellingsOf(texts, tag)) count(spelled, 1);
    for (const spelled of spellingsOf(otherTitles, tag)) count(spelled, 0);
  }
  return [...counts]
    .map(([word, { own, spellings }]) => ({
      word,
      spelled: [...spellings].reduce((most, other) => (other[1] > most[1] ? other : most))[0],
      level: own === 0 ? -1 : Math.min(9, Math.floor(Math.log2(own))),
    }))
    .sort(byWord);
}
