import type { Remark } from '../remark.ts';
import { refuseError } from './cell-error.ts';
import { cleanLine, findUnseen } from '../../i18n/clean-text.ts';
import { unmaskMixed } from '../../i18n/lookalikes.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findUnanswered } from './unanswered.ts';

export interface TextRules {
  readonly most?: number;
}

const defaultMost = 2000;

/** Characters lost when the file was saved, and lone surrogates. */
const lost = /[\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** UTF-8 misread as Western or Turkish text: ü as Ã¼, ı as Ä±, ş as ÅŸ, ə as É™, Georgian as áƒ. */
const garbled =
  /Ã[¼§¶œ–‡¢®±\u0080-\u00bf]|Ä[±°ŸÞ\u0080-\u009f]|Å[ŸžÞ\u0080-\u009f]|É[™\u0099]|Æ\u008f|áƒ|â€[™œ“”]/u;

/** Control characters other than line breaks and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Parse a line of text: NFC, plain spaces, no invisible characters. */
export function readText(typed: Typed, { most = defaultMost }: TextRules = {}): Reading<string> {
  const raw = typed.kind === 'text' ? String(typed.value) : typed.text;
  const shown = cleanLine(raw.replace(controls, '')).slice(0, 80);
  if (typed.kind === 'error') return refuseError(typed);
  if (lost.test(raw)) return refuse('value.text.lost', { found: shown.replace(lost, '?') });
  if (garbled.test(raw)) return refuse('value.text.garbled', { found: shown });
  const removed = [...findUnseen(raw), ...(raw.match(controls) ?? [])];
  const unmasked = unmaskMixed(cleanLine(raw.replace(controls, '')));
  const { text } = unmasked;
  if (text === '') return noAnswer();
  const unanswered = findUnanswered(text);
  if (unanswered) return noAnswer(unanswered);
  const length = [...text].length;
  if (length > most) return refuse('value.text.long', { found: shown, length, most });
  const remarks: Remark[] = [];
  if (removed.length > 0) {
    const signs = [...new Set(removed.map(codeOf))].join(', ');
    remarks.push(warn('value.text.removed', { found: shown, signs }));
  }
  if (unmasked.letters.length > 0) {
    const letters = unmasked.letters.join(', ');
    remarks.push(warn('value.lookAlikes', { found: shown, letters }));
  }
  if (text.startsWith('=')) remarks.push(warn('value.text.formula', { found: shown }));
  return accept(text, ...remarks);
}
