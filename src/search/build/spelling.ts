import type { Locale } from '../../i18n/locales.ts';
import { foldWord } from '../fold-word.ts';
import { lowerWord, splitTokens } from '../words.ts';

/** Word splitter of one language, with a cache, since most words recur. */
export interface Spelling {
  /** Distinct lower-case words of a space-separated piece: compounds as a whole and by part. */
  wordsOf(piece: string): readonly string[];
  fold(word: string): string;
  /** The same folded, as indexed. */
  tokensOf(piece: string): readonly string[];
}

/** Space-separated pieces. */
export const splitPieces = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** Make a splitter. It keeps every word, so it should not outlive the index. */
export function openSpelling(locale: Locale): Spelling {
  const fold = remembering(foldWord);
  const wordsOf = remembering((piece: string) => {
    const words = splitTokens(piece).flatMap(({ text, parts }) => [text, ...parts]);
    return [...new Set(words.map((word) => lowerWord(word, locale)))];
  });
  return {
    wordsOf,
    fold,
    tokensOf: remembering((piece) => [...new Set(wordsOf(piece).map(fold))].filter(Boolean)),
  };
}
