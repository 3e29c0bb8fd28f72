import type { Locale } from '../../i18n/locales.ts';
import type { Remark } from '../remark.ts';
import { refuseError } from './cell-error.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { fitsHint, type NumberHint } from './number-hint.ts';
import type { NumberForm } from './number-forms.ts';
import { type NumberFound, type NumberText, readNumberText } from './number-text.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findNoNumber } from './unanswered.ts';

/** Allowed values of a number, and hints on how it was typed. */
export interface NumberRules {
  readonly whole?: boolean;
  readonly least?: number;
  readonly most?: number;
  readonly hint?: NumberHint;
  readonly locale?: Locale;
}

/** Round off binary fraction errors, as spreadsheets display numbers. */
export function dropDust(value: number): number {
  return Number(value.toPrecision(15));
}

/** Multiply by a power of ten without rounding errors. */
function shift({ digits }: NumberForm, zeros: number): number {
  return Number(`${digits}e${zeros}`);
}

/** The refusal of a number that its rules do not allow. */
export function judgeNumber(
  value: number,
  found: string | number,
  { whole, least, most }: NumberRules,
): Reading<number> | undefined {
  if (whole && !Number.isInteger(value)) return refuse('value.number.whole', { found });
  if (least !== undefined && value < least) return refuse('value.number.least', { found, least });
  if (most !== undefined && value > most) return refuse('value.number.most', { found, most });
  return undefined;
}

/** Possible values of a text, and the remark on how one was chosen. */
interface Decided {
  readonly values: readonly number[];
  readonly told?: (read: number) => Remark;
}

/** Narrow down the interpretations of a number: first by the rules of the field, then by its column. */
function decide(text: NumberText, found: string, rules: NumberRules): Decided {
  const zeros = text.maybeZeros ? [0, text.zeros] : [text.zeros];
  const all = text.forms.flatMap((form) =>
    zeros.map((count) => ({ form, value: shift(form, count) })),
  );
  const distinct = (list: typeof all) => [...new Set(list.map(({ value }) => value))];
  const possible = all.filter(({ value }) => !judgeNumber(value, found, rules));
  const values = distinct(all);
  if (values.length === 1 || possible.length === 0) return { values };
  const allowed = distinct(possible);
  if (allowed.length === 1) {
    return { values: allowed, told: (read) => warn('value.number.readAs', { found, read }) };
  }
  const { hint } = rules;
  const fitting = hint ? possible.filter(({ form }) => fitsHint(form, hint)) : [];
  const fitted = distinct(fitting);
  const shown = (hint?.decimal ?? hint?.group)?.by;
  if (fitted.length !== 1 || shown === undefined) return { values: allowed };
  return { values: fitted, told: (read) => warn('value.number.byColumn', { found, read, shown }) };
}

/** Refuse text without a single number. */
function refuseFound(
  found: string,
  result: Exclude<NumberFound, { kind: 'number' }>,
): Reading<number> {
  switch (result.kind) {
    case 'range': {
      const ends = [...new Set(result.ends.map(({ digits }) => Number(digits)))];
      return refuse('value.number.range', { found }, ends);
    }
    case 'letter':
      return refuse('value.number.letter', { found, letter: result.letter, digit: result.digit });
    case 'word':
      return refuse('value.number.word', { found, word: result.word });
    case 'date':
      return refuse('value.number.date', { found });
    case 'long':
      return refuse('value.number.long', { found });
    case 'none':
      return refuse('value.number.unreadable', { found });
  }
}

/** The number in a text, by the rules of its field. */
export function decideNumber(found: string, text: NumberText, rules: NumberRules): Reading<number> {
  const { values, told } = decide(text, found, rules);
  const [first = Number.NaN, second] = values;
  if (text.about) return refuse('value.number.about', { found }, values);
  if (second !== undefined) {
    const both = { found, first: Math.min(...values), second: Math.max(...values) };
    return refuse('value.number.ambiguous', both, values);
  }
  const fault = judgeNumber(first, found, rules);
  if (fault) return fault;
  const remarks: Remark[] = told ? [told(first)] : [];
  if (!told && text.zeros > 0) remarks.push(warn('value.number.scaled', { found, read: first }));
  if (text.unit) remarks.push(warn('value.number.unit', { found, read: first, unit: text.unit }));
  return accept(first, ...remarks);
}

/** Content of a number field: a number, a text with one, or a final reading without a number. */
export type OpenedNumber =
  | {
      readonly kind: 'cell';
      readonly found: string;
      readonly value: number;
      readonly percent: boolean;
    }
  | { readonly kind: 'text'; readonly found: string; readonly text: NumberText }
  | { readonly kind: 'done'; readonly reading: Reading<number> };

/** Open the content of a number field, whatever it counts. */
export function openNumber(typed: Typed, locale?: Locale): OpenedNumber {
  const found = cleanLine(typed.text) || String(typed.value);
  const done = (reading: Reading<number>): OpenedNumber => ({ kind: 'done', reading });
  if (typed.kind === 'error') return done(refuseError(typed));
  if (typed.kind === 'date') {
    return done(
      refuse('value.number.date', { found }, typed.serial === undefined ? [] : [typed.serial]),
    );
  }
  if (typed.kind === 'boolean') return done(refuse('value.number.unreadable', { found }));
  if (typed.kind === 'number') {
    const value = dropDust(Number(typed.value));
    if (!Number.isFinite(value)) return done(refuse('value.number.unreadable', { found }));
    return { kind: 'cell', found, value, percent: typed.percent === true };
  }
  const raw = String(typed.value);
  const line = cleanLine(raw);
  if (line === '') return done(noAnswer());
  const none = findNoNumber(line);
  if (none) return done(noAnswer(none));
  // Numbers on two lines are never digit groups of one.
  if (/\d\s*[\r\n\t]\s*\d/.test(raw)) return done(refuse('value.number.unreadable', { found }));
  const text = readNumberText(line, locale);
  return text.kind === 'number'
    ? { kind: 'text', found: line, text }
    : done(refuseFound(line, text));
}

/** Parse a number: a count, a score, a change. */
export function readNumber(typed: Typed, rules: NumberRules = {}): Reading<number> {
  const opened = openNumber(typed, rules.locale);
  if (opened.kind === 'done') return opened.reading;
  const { found } = opened;
  if (opened.kind === 'cell') {
    const { value, percent } = opened;
    if (percent) return refuse('value.number.percent', { found }, [dropDust(value * 100)]);
    // A cell may display 1.5 as 2.
    const isRounded = rules.whole === true && !Number.isInteger(value);
    return judgeNumber(value, isRounded ? value : found, rules) ?? accept(value);
  }
  const { text } = opened;
  if (text.percent) {
    return refuse(
      'value.number.percent',
      { found },
      text.forms.map(({ digits }) => Number(digits)),
    );
  }
  if (text.currencies.length > 0) return refuse('value.number.money', { found });
  return decideNumber(found, text, rules);
}

/** Parse a nonnegative whole number. */
export function readCount(typed: Typed, rules: Omit<NumberRules, 'whole'> = {}): Reading<number> {
  return readNumber(typed, { least: 0, ...rules, whole: true });
}
