import type { Remark } from '../remark.ts';
import { refuseError } from './cell-error.ts';
import { cleanLine, findUnseen } from './clean-text.ts';
import { unmaskMixed } from '../../i18n/look-alikes.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findUnanswered } from './unanswered.ts';

/** What a text may be. */
export interface TextRules {
  /** Letters of the longest one. */
  readonly most?: number;
}

const defaultMost = 2000;

/** Letters that were lost when a file was saved, and halves of letters. */
const lost = /[\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * What UTF-8 looks like when it is read as Western or Turkish letters: ü as Ã¼, ı as Ä±, ş as ÅŸ,
 * ə as É™, Georgian as áƒ.
 */
const garbled =
  /Ã[¼§¶œ–‡¢®±\u0080-\u00bf]|Ä[±°ŸÞ\u0080-\u009f]|Å[ŸžÞ\u0080-\u009f]|É[™\u0099]|Æ\u008f|áƒ|â€[™œ“”]/u;

/** Controls other than the ends of lines and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Reads a line of text: composed letters, ordinary spaces, nothing that nobody can see. */
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
