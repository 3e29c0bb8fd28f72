import type { Piece } from './excerpt.ts';

/** What may precede a sentence: nothing, the end of another one, or a leading ellipsis. */
const beforeSentence = /(?:^|^… |[.!?] )$/u;

/** Start of a sentence; -1 unless it occurs as a whole. */
function findSentence(text: string, sentence: string): number {
  let at = text.indexOf(sentence);
  while (at >= 0 && !beforeSentence.test(text.slice(0, at))) at = text.indexOf(sentence, at + 1);
  return at;
}

/**
 * Drop a sentence already shown next to the excerpt, such as a cluster's stage. Parts of a longer sentence stay.
 * @param words of the sentence, without the full stop that the index adds
 */
export function dropSentence(pieces: readonly Piece[], words: string): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const sentence = `${words}.`;
  const found = words === '' ? -1 : findSentence(text, sentence);
  if (found < 0) return pieces;
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
