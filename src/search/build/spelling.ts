import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { foldWord } from '../letters.ts';
import { splitTokens } from '../words.ts';

/** Finds the words of texts of one language; what comes again, as most words do, is looked at once. */
export interface Spelling {
  /** The words of a text between two spaces in small letters, each once: of compounds the whole and the parts. */
  wordsOf(piece: string): readonly string[];
  /** A word as the index compares it. */
  fold(word: string): string;
}

/** What stands between spaces. */
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

/** Opens what finds the words of a language; it holds all of them, and so goes with the index that it is for. */
export function openSpelling(locale: Locale): Spelling {
  const { tag } = localeInfo[locale];
  return {
    wordsOf: remembering((piece) => {
      const words = splitTokens(piece).flatMap(({ text, parts }) => [text, ...parts]);
      return [...new Set(words.map((word) => word.toLocaleLowerCase(tag)))];
    }),
    fold: remembering(foldWord),
  };
}
