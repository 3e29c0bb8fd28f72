import { foldWord } from '../letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Synonyms } from './synonyms.ts';

/** Level of a word of other languages. */
const foreign = '-';

/** Signs that two words have in common at their beginning; one sign tells up to 35. */
function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < 35 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * A part of the lexicon as text: a line a word, which is how many signs it shares with the word
 * above (base 36), its other signs and its level. About three bytes a word when compressed.
 */
export function writeWords(words: Lexicon): string {
  let above: readonly string[] = [];
  const lines = words.map(({ spelled, level }) => {
    const signs = [...spelled];
    const shared = sharedStart(above, signs);
    above = signs;
    return `${shared.toString(36)}${signs.slice(shared).join('')}${level < 0 ? foreign : level}`;
  });
  return lines.join('\n');
}

/** The part of the lexicon that a text holds; the opposite of `writeWords`. */
export function readWords(text: string): Lexicon {
  let above: readonly string[] = [];
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const shared = Number.parseInt(line[0] as string, 36);
      above = [...above.slice(0, shared), ...line.slice(1, -1)];
      const spelled = above.join('');
      const level = line.endsWith(foreign) ? -1 : Number(line.at(-1));
      return { word: foldWord(spelled), spelled, level };
    });
}

/** Synonyms as text: a line a key. No word of a portal has the signs that part them. */
export function writeSynonyms(synonyms: Synonyms): string {
  return [...synonyms].map(([key, others]) => `${key}=${others.join('|')}`).join('\n');
}

/** The synonyms that a text holds; the opposite of `writeSynonyms`. */
export function readSynonyms(text: string): Synonyms {
  const lines = text.split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [key = '', others = ''] = line.split('=', 2);
      return [key, others.split('|')] as const;
    }),
  );
}
