import { refuseError } from './cell-error.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { findMobilePhones } from './personal/mobile-phones.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findNothing } from './unanswered.ts';

/** A phone number with separators and an optional extension. */
const shape =
  /^\+?[\d ().\-/]+?(?: ?(?:[-/(]|,)? ?(?:ext|dahili|dah|daxili|ek|შიდა|доб)\.?:? ?\d{1,6}\)?)?$/iu;

const least = 5;
const most = 15;

/** Parse an office phone number, kept as typed. Mobile numbers get a remark: they may be personal. */
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
