import { foldWord } from '../fold-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Synonyms } from './synonyms.ts';

/** Level of a word of other languages. */
const foreign = '-';

/** Length of a common prefix, up to 35, which fits one character. */
function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < 35 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * The lexicon as text, one word per line: length of the prefix shared with the word above (base 36), remaining
 * characters, level. About three bytes per word compressed.
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

/** Inverse of `writeWords`. */
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

/** Synonyms as text, one key per line. No word contains the separators. */
export function writeSynonyms(synonyms: Synonyms): string {
  return [...synonyms].map(([key, others]) => `${key}=${others.join('|')}`).join('\n');
}

/** Inverse of `writeSynonyms`. */
export function readSynonyms(text: string): Synonyms {
  const lines = text.split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [key = '', others = ''] = line.split('=', 2);
      return [key, others.split('|')] as const;
    }),
  );
}
