import { foldWord } from '../letters.ts';
import type { LexiconWord } from './lexicon.ts';
import type { Synonyms } from './synonyms.ts';

/** What is kept for one initial. */
export interface LexiconPart {
  readonly words: readonly LexiconWord[];
  readonly synonyms: Synonyms;
}

/** Level of a word of other languages. */
const foreign = '-';

/** Letters that two words have in common at their beginning; one sign tells up to 35. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < 35 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * A part of the lexicon as text: a line a word, which is how many letters it shares with the word
 * above (base 36), its other letters and its level; then an empty line, then a line for each word
 * that has synonyms. About three bytes a word when compressed.
 */
export function writePart({ words, synonyms }: LexiconPart): string {
  let above = '';
  const lines = words.map(({ spelled, level }) => {
    const shared = sharedStart(above, spelled);
    above = spelled;
    return `${shared.toString(36)}${spelled.slice(shared)}${level < 0 ? foreign : level}`;
  });
  const more = [...synonyms].map(([key, others]) => `${key}=${others.join('|')}`);
  return `${lines.join('\n')}\n\n${more.join('\n')}`;
}

/** The part of the lexicon that a text holds; the opposite of `writePart`. */
export function readPart(text: string): LexiconPart {
  const [listed = '', more = ''] = text.split('\n\n', 2);
  let above = '';
  const words = listed
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const spelled = above.slice(0, Number.parseInt(line[0] as string, 36)) + line.slice(1, -1);
      above = spelled;
      const level = line.endsWith(foreign) ? -1 : Number(line.at(-1));
      return { word: foldWord(spelled), spelled, level };
    });
  const synonyms = new Map(
    more
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [key = '', others = ''] = line.split('=', 2);
        return [key, others.split('|')] as const;
      }),
  );
  return { words, synonyms };
}
