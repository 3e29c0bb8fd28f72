import { listForms, type NumberForm } from '../../../importers/values/number-forms.ts';

/** Separators in numbers of a language. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const plainSpaces = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Sign of a typed number, and every reading of its digits. */
function readForms(typed: string): { sign: string; forms: NumberForm[] } {
  // Currency and per cent signs repeat the unit of the column.
  const text = plainSpaces(typed)
    .replace(/ ?[%\p{Sc}]$/u, '')
    .replace(/^[%\p{Sc}] ?/u, '');
  const [, sign = '', digits = ''] = /^([-−–+]?) ?(.*)$/.exec(text) ?? [];
  return { sign, forms: listForms(digits) };
}

/**
 * Parse a number as typed or copied from a spreadsheet: `1.234,5`, `1 234.5`, `−3`, `12 %`, `₺300`.
 * @param separators decide between two readings: `1.234` is a thousand in Turkish and one in English
 * @param isWhole for counts, a reading without a fraction is preferred: `1.234` is a thousand
 * @returns undefined if it is not a number
 */
export function readTypedNumber(
  typed: string,
  separators: Separators,
  isWhole = false,
): number | undefined {
  const { sign, forms } = readForms(typed);
  const group = plainSpaces(separators.group) || ' ';
  const own = forms.find(
    (form) =>
      (form.decimal === undefined || form.decimal === separators.decimal) &&
      (form.group === undefined || form.group === group),
  );
  const whole = isWhole ? forms.find(({ digits }) => Number.isInteger(Number(digits))) : undefined;
  const form = whole ?? own ?? forms[0];
  if (!form) return undefined;
  const value = Number(form.digits);
  return sign === '' || sign === '+' ? value : -value;
}

/** True for a number typed with a per cent sign, before or after it: `12 %`, `%12`. */
export const isPercent = (typed: string): boolean =>
  readForms(typed).forms.length > 0 && /^%|%$/.test(plainSpaces(typed));

const otherOf = (decimal: string) => (decimal === ',' ? '.' : ',');

/** Decimal separator that a number proves: `0.812` and `1,234.5` a point, `1.234` neither. */
function provenDecimal(typed: string): string | undefined {
  const { forms } = readForms(typed);
  const [form] = forms;
  if (!form || forms.length > 1) return undefined;
  if (form.decimal !== undefined) return form.decimal;
  return form.group === '.' || form.group === ',' ? otherOf(form.group) : undefined;
}

/**
 * Separators of numbers copied together: those of the language, unless some of them can be read only otherwise.
 * `1.234` next to `0.812` is not a thousand, whatever the language of the page.
 */
export function separatorsOf(texts: readonly string[], language: Separators): Separators {
  const proven = new Set(texts.map(provenDecimal).filter((sign) => sign !== undefined));
  const decimal = otherOf(language.decimal);
  return proven.has(decimal) && !proven.has(language.decimal)
    ? { decimal, group: language.decimal }
    : language;
}

/** Format a number in the language of the page, which the browser may not support. */
export function writeNumber(value: number, separators: Separators, decimals = 2): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separators.group);
  const sign = value < 0 && rounded > 0 ? '−' : '';
  return `${sign}${grouped}${fraction ? separators.decimal + fraction : ''}`;
}
