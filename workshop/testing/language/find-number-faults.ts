import type { Locale, Localized } from '../../../src/i18n/locales.ts';
import { escapePattern } from './escape-pattern.ts';

/** Separators by language. */
const custom: Localized<{ readonly decimal: string; readonly thousands: string }> = {
  az: { decimal: ',', thousands: '.' },
  tr: { decimal: ',', thousands: '.' },
  ka: { decimal: ',', thousands: ' ' },
  en: { decimal: '.', thousands: ',' },
};

/** Other decimals with three places are thousands with the wrong separator. */
const reviewed: ReadonlySet<string> = new Set(['4.875', '4,875']);

/** Outside of words, times and lines (`004:19`). */
const marked = /(?<![\p{L}\d:/]|\d[.,-])\d+(?:[.,]\d+)+(?![\d:/]|\p{L})/gu;

/** Before a version, a code or a goal: `WCAG `, `CC BY `, `E `. */
const beforeCode = /(?<!\p{L})\p{Lu}+\s$/u;
/** Before or after the number of a section. */
const before = /(?<!\p{L})(?:bölüm|madde|şekil|tablo|bölmə|maddə|cədvəl|ნაწილი|ნაწილები)\s$/iu;
const after =
  /^(?:\.|’\p{L}+|-\p{L}+)?\s(?:bölüm|bölm|madd|altböl|qrafik|cədvəl|ქვეთავ|თავ|მუხლ)/iu;

/** Codes and dates follow any format: they have more parts, not all of three digits. */
function isWritten(locale: Locale, number: string): boolean {
  const { decimal, thousands } = custom[locale];
  if (reviewed.has(number)) return true;
  const parts = number.split(/[.,]/);
  const signs = new Set(number.match(/[.,]/g));
  const isCode =
    parts.length > 2 && signs.size === 1 && !parts.slice(1).every((part) => part.length === 3);
  if (isCode) return true;
  // 12,500 in Turkish is formally a decimal, but means thousands.
  if (new RegExp(`^[1-9]\\d{0,2}${escapePattern(decimal)}\\d{3}$`, 'u').test(number)) return false;
  const whole = `(?:\\d+|[1-9]\\d{0,2}(?:${escapePattern(thousands)}\\d{3})+)`;
  return new RegExp(`^${whole}(?:${escapePattern(decimal)}\\d+)?$`, 'u').test(number);
}

/** Numbers with separators of another language. */
export function findNumberFaults(locale: Locale, text: string): string[] {
  const { thousands } = custom[locale];
  const wrong = [...text.matchAll(marked)].flatMap(({ 0: number, index }) => {
    const lead = text.slice(0, index);
    const isName =
      beforeCode.test(lead) || before.test(lead) || after.test(text.slice(index + number.length));
    return isName || isWritten(locale, number) ? [] : [number];
  });
  const spaced =
    thousands === ' '
      ? []
      : (text.match(/(?<![\p{L}\d.,:-])[1-9]\d{0,2}[ \u00a0\u202f]\d{3}(?!\d)/gu) ?? []);
  return [...wrong, ...spaced].map((number) => `a number of another language: “${number}”`);
}
