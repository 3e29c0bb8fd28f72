/** A word of a text, folded for comparing. */
export interface FoldedWord {
  readonly word: string;
  /** The word as it is written. */
  readonly raw: string;
  /** The line in which it begins. */
  readonly line: number;
  /** Is it the last one of a sentence? */
  readonly ends: boolean;
}

/** A word cut at the end of a line, and one that was cut before its lines were joined. */
const cutAtEnd = /(\p{L}+)-[^\S\n]*\n\s*([\p{Ll}\p{Lo}]+)/gu;
const cutEarlier = /(?<=\p{L})- +(?=[\p{Ll}\p{Lo}])/gu;

/** Signs that nobody sees: of a word with them every letter counts. */
const softBreak = /\u00ad(?=[^\S\n]*\n)/g;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const sentenceEnd = /^["”“»)\]]*[.!?](?!\p{N})/u;

/**
 * The words of a text without case, punctuation, line breaks and signs that nobody sees; a word cut
 * at the end of a line is one word.
 * @param fold gives the plain form of a word
 */
export function splitWords(text: string, fold: (word: string) => string): FoldedWord[] {
  // The break goes behind the word, so that the lines below keep their numbers.
  const joined = text
    .replace(softBreak, '-')
    .replace(unseen, '')
    .replace(cutAtEnd, '$1$2\n')
    .replace(cutEarlier, '');
  let line = 1;
  let last = 0;
  return [...joined.matchAll(wordPattern)].map(({ 0: raw, index }) => {
    line += joined.slice(last, index).split('\n').length - 1;
    last = index;
    const ends = sentenceEnd.test(joined.slice(index + raw.length, index + raw.length + 6));
    return { word: fold(raw.replace(/['’]/g, '')), raw, line, ends };
  });
}
