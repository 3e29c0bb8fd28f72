import type { PageEntry } from '../../loaders/portal.ts';
import type { Position } from '../../loaders/problem.ts';
import { positionAt } from '../../loaders/read-text.ts';

/** Position in the file of the character at `offset` of a text's body. */
export function placeInBody(
  { body, bodyLine }: Pick<PageEntry, 'body' | 'bodyLine'>,
  offset: number,
): Position {
  const { line, column } = positionAt(body, offset);
  return { line: line + bodyLine - 1, column };
}
