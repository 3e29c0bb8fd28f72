/** A word of a text, folded for comparing. */
export interface FoldedWord {
  readonly word: string;
  /** The word as written. */
  readonly raw: string;
  /** Line where it begins. */
  readonly line: number;
  /** Whether it ends a sentence. */
  readonly ends: boolean;
}

/** Word hyphenated at the end of a line, and one hyphenated before its lines were joined. */
const cutAtEnd = /(\p{L}+)-[^\S\n]*\n\s*([\p{Ll}\p{Lo}]+)/gu;
const cutEarlier = /(?<=\p{L})- +(?=[\p{Ll}\p{Lo}])/gu;

/** Invisible characters, removed so that they do not split words. */
const softBreak = /\u00ad(?=[^\S\n]*\n)/g;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const sentenceEnd = /^["”“»)\]]*[.!?](?!\p{N})/u;

/**
 * Words of a text without case, punctuation, line breaks and invisible characters; a word hyphenated at the end
 * of a line is one word.
 * @param fold plain form of a word
 */
export function splitWords(text: string, fold: (word: string) => string): FoldedWord[] {
  // The break is moved after the word, so that line numbers below stay correct.
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
