import type { Locale } from '../../i18n/locales.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { listForms, mostDigits, type NumberForm } from './number-forms.ts';
import { alone, type Beside, readBeside } from './number-beside.ts';
import { foldBeside } from './number-words.ts';

/** A text with one number. */
export interface NumberText extends Omit<Beside, 'unit' | 'negative'> {
  /** Every interpretation, with its sign, before scaling by thousands and millions. */
  readonly forms: readonly NumberForm[];
  /** Unit next to it, as typed. */
  readonly unit?: string;
}

/** Result of parsing a text as a number. */
export type NumberFound =
  | ({ readonly kind: 'number' } & NumberText)
  | { readonly kind: 'range'; readonly ends: readonly NumberForm[] }
  | { readonly kind: 'letter'; readonly letter: string; readonly digit: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'long' }
  | { readonly kind: 'none' };

/** Longer text is not a number. */
const longest = 100;

const digits = String.raw`(?:\d(?:[\d., ']*\d)?)`;
const numbers = new RegExp(`(?<!\\d)[.,]?${digits}`, 'gu');
const ranged = new RegExp(
  `^\\D*?(${digits}) ?(?:[-‐–—−…]|\\.{2,3}|~|to|ile|ilə|до|(?:[-'’]?(?:dan|den|tan|ten|dən|დან)))[ ]?(${digits})(?![\\d.,])`,
  'u',
);

const dated = /^\d{1,4}([./-])\d{1,2}\1(?:\d{1,2}|\d{4})$/;

/** Normalise apostrophes and minus signs next to digits. */
const plainSigns = (text: string) =>
  cleanLine(text)
    .replace(/(?<=\d)[’ʼ‘´`](?=\d)/gu, "'")
    .replace(/^['’](?=[-+\d])/u, '')
    .replace(/^([^\d\p{L}]*)[−–‐](?=[^\p{L}]*[.,]?\d)/u, '$1-');

/** A letter typed as a digit: `1O`, `l5`. */
function findLetter(text: string): NumberFound | undefined {
  const [, letter] = /^[\d.,]*?([OoОоIl|])[\d.,OoОоIl|]*$/u.exec(text) ?? [];
  if (!letter || !/\d/.test(text)) return undefined;
  return { kind: 'letter', letter, digit: /[OoОо]/u.test(letter) ? '0' : '1' };
}

/**
 * Parse a text as a number.
 * @param locale language of the form: `min` is a thousand in one of them only
 */
export function readNumberText(typed: string, locale?: Locale): NumberFound {
  if (typed.length > longest) return { kind: 'none' };
  // Fast path: most cells are digits only.
  if (/^\d{1,15}$/.test(typed)) {
    return { kind: 'number', ...alone, unit: undefined, forms: [{ digits: typed }] };
  }
  const text = plainSigns(typed);
  if (dated.test(text)) return { kind: 'date' };
  const letter = findLetter(text);
  if (letter) return letter;
  const range = ranged.exec(text);
  if (range) {
    const ends = range.slice(1).map((end) => listForms(end));
    if (ends.every((forms) => forms.length > 0)) return { kind: 'range', ends: ends.flat() };
  }
  const found = [...text.matchAll(numbers)];
  const [number] = found;
  if (found.length !== 1 || !number) return { kind: 'none' };
  const [core] = number;
  const before = text.slice(0, number.index);
  const after = text.slice(number.index + core.length);
  const forms = listForms(core);
  if (forms.length === 0) {
    return { kind: core.replace(/\D/g, '').length > mostDigits ? 'long' : 'none' };
  }
  const beside = readBeside(before, after, locale);
  if (!beside) return { kind: 'none' };
  if ('strange' in beside) {
    const { strange } = beside;
    return /\p{L}/u.test(strange)
      ? { kind: 'word', word: wordIn(text, strange) }
      : { kind: 'none' };
  }
  const { negative, unit, ...rest } = beside;
  return {
    kind: 'number',
    ...rest,
    forms: negative ? forms.map((form) => ({ ...form, digits: `-${form.digits}` })) : forms,
    ...(unit && { unit: `${before} ${after}`.replace(/\s+/g, ' ').trim() }),
  };
}

function wordIn(text: string, folded: string): string {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find((word) => foldBeside(word)[0] === folded) ?? folded;
}
