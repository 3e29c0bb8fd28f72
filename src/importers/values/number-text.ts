import type { Locale } from '../../i18n/locales.ts';
import { cleanLine } from './clean-text.ts';
import { listForms, type NumberForm } from './number-forms.ts';
import { foldBeside, longestPhrase, type NumberWord, numberWords } from './number-words.ts';

/** A text with one number in it. */
export interface NumberText {
  /** Every way of reading it, with its sign, and without its thousands and millions. */
  readonly forms: readonly NumberForm[];
  /** Zeros that a word adds, `bin` or `million`, and whether it may also say `at least`. */
  readonly zeros: number;
  readonly maybeZeros?: true;
  readonly percent: boolean;
  readonly about: boolean;
  readonly currencies: readonly string[];
  /** What stands beside the number, as typed. */
  readonly unit?: string;
}

/** What became of a text where a number is asked. */
export type NumberFound =
  | ({ readonly kind: 'number' } & NumberText)
  | { readonly kind: 'range'; readonly ends: readonly NumberForm[] }
  | { readonly kind: 'letter'; readonly letter: string; readonly digit: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'long' }
  | { readonly kind: 'none' };

/** Whatever is longer is a text. */
const longest = 100;

const digits = String.raw`(?:\d(?:[\d., ']*\d)?)`;
const numbers = new RegExp(`(?<!\\d)[.,]?${digits}`, 'gu');
const ranged = new RegExp(
  `^\\D*?(${digits}) ?(?:[-‐–—−…]|\\.{2,3}|~|to|ile|ilə|до|(?:[-'’]?(?:dan|den|tan|ten|dən|დან)))[ ]?(${digits})(?![\\d.,])`,
  'u',
);

const dated = /^\d{1,4}([./-])\d{1,2}\1(?:\d{1,2}|\d{4})$/;

/** One sign for each of the apostrophes and minus signs that stand beside digits. */
const plainSigns = (text: string) =>
  cleanLine(text)
    .replace(/(?<=\d)[’ʼ‘´`](?=\d)/gu, "'")
    .replace(/^['’](?=[-+\d])/u, '')
    .replace(/^([^\d\p{L}]*)[−–‐](?=[^\p{L}]*[.,]?\d)/u, '$1-');

/** The words and signs beside a number, the longest phrases first; undefined names the strange one. */
function readBeside(text: string): { words: NumberWord[]; strange?: string } {
  const tokens = foldBeside(text);
  const words: NumberWord[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(longestPhrase, tokens.length - at);
    let word: NumberWord | undefined;
    while (length > 0) {
      word = numberWords.get(tokens.slice(at, at + length).join(' '));
      if (word) break;
      length -= 1;
    }
    if (!word) return { words, strange: tokens[at] };
    words.push(word);
    at += length;
  }
  return { words };
}

/** What joins an ending to a number: `40-dan`, `40’tan`. */
const ending = /^[-‐'’](?=\p{L})/u;

/** A letter that was typed for a digit: `1O`, `l5`. */
function findLetter(text: string): NumberFound | undefined {
  const [, letter] = /^[\d.,]*?([OoОоIl|])[\d.,OoОоIl|]*$/u.exec(text) ?? [];
  if (!letter || !/\d/.test(text)) return undefined;
  return { kind: 'letter', letter, digit: /[OoОо]/u.test(letter) ? '0' : '1' };
}

/**
 * Takes a text apart where a number is asked.
 * @param locale the language of the form: `min` is a thousand in one of them only
 */
export function readNumberText(typed: string, locale?: Locale): NumberFound {
  if (typed.length > longest) return { kind: 'none' };
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
  const before = readBeside(text.slice(0, number.index));
  const after = readBeside(text.slice(number.index + core.length).replace(ending, ''));
  const forms = listForms(core);
  if (forms.length === 0) {
    return { kind: core.replace(/\D/g, '').length > 15 ? 'long' : 'none' };
  }
  const strange = before.strange ?? after.strange;
  if (strange !== undefined) {
    return /\p{L}/u.test(strange)
      ? { kind: 'word', word: wordIn(text, strange) }
      : { kind: 'none' };
  }
  const words = [...before.words, ...after.words];
  const signs = words.filter(({ does }) => does === 'negative' || does === 'plus');
  // A sign stands before its number, once; a plus behind it says that there are more.
  const more = after.words.some(({ does }) => does === 'plus');
  const minusBehind = after.words.some(({ does }) => does === 'negative');
  const scales = words.flatMap((word) => (word.does === 'scale' ? [word.zeros] : []));
  if (signs.length > 1 || minusBehind || scales.length > 1) return { kind: 'none' };
  const behind = after.words.some(({ does }) => does === 'min');
  const zeros = scales[0] ?? (behind ? 3 : 0);
  const negative = before.words.some(({ does }) => does === 'negative');
  return {
    kind: 'number',
    forms: negative ? forms.map((form) => ({ ...form, digits: `-${form.digits}` })) : forms,
    zeros,
    ...(behind && locale !== 'az' && { maybeZeros: true }),
    percent: words.some(({ does }) => does === 'percent'),
    about:
      more ||
      words.some(({ does }) => does === 'about') ||
      before.words.some(({ does }) => does === 'min'),
    currencies: [
      ...new Set(words.flatMap((word) => (word.does === 'currency' ? [word.currency] : []))),
    ],
    ...(words.some(({ does }) => does === 'unit') && { unit: besideOf(text, core) }),
  };
}

/** A folded word as it was typed. */
function wordIn(text: string, folded: string): string {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find((word) => foldBeside(word)[0] === folded) ?? folded;
}

const besideOf = (text: string, core: string) =>
  text.replace(core, ' ').replace(/\s+/g, ' ').trim();
