import type { Piece } from './excerpt.ts';

/** What a sentence follows: nothing, the end of another one, or the sign that something stands before. */
const beforeSentence = /(?:^|^… |[.!?] )$/u;

/** Where a sentence begins in a text; -1 where it stands nowhere as a whole. */
function findSentence(text: string, sentence: string): number {
  let at = text.indexOf(sentence);
  while (at >= 0 && !beforeSentence.test(text.slice(0, at))) at = text.indexOf(sentence, at + 1);
  return at;
}

/**
 * An excerpt without a sentence that is said beside it already, such as the stage of a cluster, which the text of
 * its page tells first or behind its other names. What is a part of a longer sentence stays.
 * @param words as they stand there, without the full stop that the index sets behind them
 */
export function dropSentence(pieces: readonly Piece[], words: string): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const sentence = `${words}.`;
  const found = words === '' ? -1 : findSentence(text, sentence);
  if (found < 0) return pieces;
  // The sign that something stands before goes with what it stood before.
  const from = text.slice(0, found) === '… ' ? 0 : found;
  const until = text.length - text.slice(found + sentence.length).trimStart().length;
  let at = 0;
  return pieces.flatMap((piece) => {
    const start = at;
    at += piece.text.length;
    const left =
      piece.text.slice(0, Math.max(0, from - start)) + piece.text.slice(Math.max(0, until - start));
    return left === '' ? [] : [{ ...piece, text: left }];
  });
}
