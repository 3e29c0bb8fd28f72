import { cleanLine } from '../../i18n/clean-text.ts';
import { type Reading, refuse } from './reading.ts';
import type { Typed } from './typed.ts';

/** Refuse a cell with a formula error or an uncomputed formula. */
export function refuseError<T>({ text }: Pick<Typed, 'text'>): Reading<T> {
  const found = cleanLine(text);
  return found === ''
    ? refuse('value.cellUncomputed', {})
    : refuse('value.cellError', { found: found.slice(0, 80) });
}
