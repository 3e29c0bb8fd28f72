import type { Remark } from '../remark.ts';
import { cleanLine } from './clean-text.ts';
import { unmask } from './look-alikes.ts';
import { judgeAddress } from './personal/private-emails.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findNoNumber } from './unanswered.ts';

const address = /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[a-z]{2,}$/i;
const longest = 254;

/**
 * Reads the mail address of an office. One that names a person is refused, and one of a private
 * provider is told.
 */
export function readOfficeEmail(typed: Typed): Reading<string> {
  const found = cleanLine(typed.text);
  if (typed.kind === 'error') return refuse('value.cellError', { found });
  if (found === '') return noAnswer();
  const none = findNoNumber(found);
  if (none) return noAnswer({ ...none, code: 'value.unanswered' });
  const shown = found.slice(0, 80);
  if (typed.kind !== 'text' || (found.match(/@/g) ?? []).length > 1) {
    return refuse(typed.kind === 'text' ? 'value.email.several' : 'value.email.unreadable', {
      found: shown,
    });
  }
  const unmasked = unmask(found.replace(/^mailto:/i, '').replace(/[.,;]+$/, ''));
  if (
    unmasked.text.length > longest ||
    !address.test(unmasked.text) ||
    unmasked.text.includes('..')
  ) {
    return refuse('value.email.unreadable', { found: shown });
  }
  const [local = '', domain = ''] = unmasked.text.split('@');
  const read = `${local}@${domain.toLowerCase()}`;
  const find = judgeAddress(read);
  if (find?.severity === 'error') return refuse(find.code, find.values);
  const remarks: Remark[] = find ? [warn(find.code, find.values)] : [];
  if (unmasked.letters.length > 0) {
    remarks.push(warn('value.lookAlikes', { found, letters: unmasked.letters.join(', ') }));
  }
  return accept(read, ...remarks);
}
