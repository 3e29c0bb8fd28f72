import type { Piece } from './excerpt.ts';

/** What an excerpt begins with where something stands before it on its page. */
const cutSign = '… ';

/**
 * An excerpt without its first words where these are said beside it already, such as the stage of a cluster,
 * with which the text of its page begins.
 * @param words as they stand there, without the full stop that the index sets behind them
 */
export function dropOpening(pieces: readonly Piece[], words: string): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const said = [`${words}.`, `${cutSign}${words}.`].find((opening) => text.startsWith(opening));
  if (words === '' || said === undefined) return pieces;
  let left = text.length - text.slice(said.length).trimStart().length;
  return pieces.flatMap((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(cut) }];
  });
}
