import { cleanLine } from './clean-text.ts';
import { type Reading, refuse } from './reading.ts';
import type { Typed } from './typed.ts';

/** Refuses a cell in which a formula left an error, or nothing since it was never computed. */
export function refuseError<T>({ text }: Pick<Typed, 'text'>): Reading<T> {
  const found = cleanLine(text);
  return found === ''
    ? refuse('value.cellUncomputed', {})
    : refuse('value.cellError', { found: found.slice(0, 80) });
}
