import type { Remark } from '../remark.ts';
import { refuseError } from './cell-error.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { unmask } from '../../i18n/lookalikes.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findNothing } from './unanswered.ts';

const longest = 2000;

/** Example in messages. */
const example = 'https://example.org';

/** A domain name with a dot, typed without the scheme. */
const bareName = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** Whether a web address is public: no local host, IP address or credentials. */
function isPublic(address: string): boolean {
  if (!/^https?:\/\/[^\s<>"']+$/.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  const isNamed =
    /\.[^.\d][^.]*$/.test(hostname) && !/\.(?:local|localhost|internal)$/.test(hostname);
  return isNamed && username === '' && password === '';
}

function countAddresses(text: string): number {
  const parts = text.split(/[\s,;]+/).map((part) => part.replace(/^https?:\/\//i, ''));
  return /\s/.test(text) ? parts.filter((part) => bareName.test(part)).length : 1;
}

/** Parse a web address. Checks its form only; it is never opened. */
export function readLink(typed: Typed): Reading<string> {
  const found = cleanLine(typed.text);
  if (typed.kind === 'error') return refuseError(typed);
  if (found === '') return noAnswer();
  const nothing = findNothing(found);
  if (nothing) return noAnswer(nothing);
  if (typed.kind !== 'text' || found.length > longest) {
    return refuse('value.link.unreadable', { found: found.slice(0, 80), example });
  }
  if (countAddresses(found) > 1) return refuse('value.link.several', { found });
  const unmasked = unmask(found.replace(/[.,;]+$/, ''));
  const scheme = /^https?:\/\//i.exec(unmasked.text);
  const address = scheme
    ? scheme[0].toLowerCase() + unmasked.text.slice(scheme[0].length)
    : `https://${unmasked.text}`;
  const isTyped = scheme !== null || bareName.test(unmasked.text);
  if (!isTyped || !isPublic(address)) return refuse('value.link.unreadable', { found, example });
  const remarks: Remark[] = scheme ? [] : [warn('value.link.https', { found, read: address })];
  if (unmasked.letters.length > 0) {
    remarks.push(warn('value.lookAlikes', { found, letters: unmasked.letters.join(', ') }));
  }
  return accept(address, ...remarks);
}
