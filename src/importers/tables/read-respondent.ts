import { accept, noAnswer, type Reading, refuse } from '../values/reading.ts';
import type { Typed } from '../values/typed.ts';

/**
 * Parse the anonymous code of a respondent: `3`, `r3` and `R 3` are r3. Anything more may be a name and is
 * refused.
 */
export function readRespondent(cell: Typed): Reading<string> {
  const found = cell.text.trim();
  if (found === '') return noAnswer();
  const number = /^r?[ .-]?0*([1-9]\d{0,3})$/i.exec(found)?.[1];
  return number === undefined
    ? refuse('table.unknown.respondent', { found })
    : accept(`r${number}`);
}
