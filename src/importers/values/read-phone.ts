import { refuseError } from './cell-error.ts';
import { cleanLine } from './clean-text.ts';
import { findMobilePhones } from './personal/mobile-phones.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findNothing } from './unanswered.ts';

/** A number as it is dialled, with the signs that set it apart, and perhaps an extension. */
const shape =
  /^\+?[\d ().\-/]+?(?: ?(?:[-/(]|,)? ?(?:ext|dahili|dah|daxili|ek|შიდა|доб)\.?:? ?\d{1,6}\)?)?$/iu;

const least = 5;
const most = 15;

/** Reads the phone number of an office as it was typed. A mobile one is told: it may be a person's. */
export function readOfficePhone(typed: Typed): Reading<string> {
  const found = cleanLine(typed.text).replace(/[‐–—−]/gu, '-');
  if (typed.kind === 'error') return refuseError(typed);
  if (found === '') return noAnswer();
  const nothing = findNothing(found);
  if (nothing) return noAnswer(nothing);
  const main = found.replace(/\p{L}.*$/u, '');
  const digits = main.replace(/\D/g, '').length;
  const isNumber = typed.kind === 'text' || typed.kind === 'number';
  if (!isNumber || found.length > 60 || !shape.test(found) || digits < least || digits > most) {
    return refuse('value.phone.unreadable', { found: found.slice(0, 80) });
  }
  const [mobile] = findMobilePhones(found);
  return accept(found, ...(mobile ? [warn('value.phone.mobile', { found })] : []));
}
