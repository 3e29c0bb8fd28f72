import type { Remark } from '../remark.ts';
import { refuseError } from './cell-error.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { unmask } from '../../i18n/lookalikes.ts';
import { judgeAddress } from './personal/private-emails.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findNothing } from './unanswered.ts';

/** Example in messages. */
const example = 'info@example.org';

const shape = /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[a-z]{2,}$/i;
const longest = 254;

/** Parse an office's mail address. Personal ones are refused; private providers get a warning. */
export function readOfficeEmail(typed: Typed): Reading<string> {
  const found = cleanLine(typed.text);
  if (typed.kind === 'error') return refuseError(typed);
  if (found === '') return noAnswer();
  const nothing = findNothing(found);
  if (nothing) return noAnswer(nothing);
  const shown = found.slice(0, 80);
  if ((found.match(/@/g) ?? []).length > 1) return refuse('value.email.several', { found: shown });
  const unmasked = unmask(found.replace(/^mailto:/i, '').replace(/[.,;]+$/, ''));
  const { text } = unmasked;
  const isAddress = text.length <= longest && shape.test(text) && !text.includes('..');
  if (typed.kind !== 'text' || !isAddress) {
    return refuse('value.email.unreadable', { found: shown, example });
  }
  const at = text.indexOf('@');
  const read = text.slice(0, at) + text.slice(at).toLowerCase();
  const find = judgeAddress(read);
  if (find?.severity === 'error') return refuse(find.code, find.values);
  const remarks: Remark[] = find ? [warn(find.code, find.values)] : [];
  if (unmasked.letters.length > 0) {
    remarks.push(warn('value.lookAlikes', { found, letters: unmasked.letters.join(', ') }));
  }
  return accept(read, ...remarks);
}
