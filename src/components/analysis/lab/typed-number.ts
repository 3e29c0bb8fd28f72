import { listForms } from '../../../importers/values/number-forms.ts';

/** The signs by which a language writes numbers. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const plainSpaces = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/**
 * A number as people type it or as spreadsheets copy it: `1.234,5`, `1 234.5`, `−3`, `12 %`, `₺300`.
 * @param separators settle what has two readings: `1.234` is a thousand in Turkish and one in English
 * @param isWhole of what is counted, a reading without a fraction comes first: `1.234` is a thousand
 * @returns undefined for what is no number
 */
export function readTypedNumber(
  typed: string,
  separators: Separators,
  isWhole = false,
): number | undefined {
  // Signs of money and per cent say what is counted, which the column says already.
  const text = plainSpaces(typed)
    .replace(/ ?[%\p{Sc}]$/u, '')
    .replace(/^[%\p{Sc}] ?/u, '');
  const [, sign = '', digits = ''] = /^([-−–+]?) ?(.*)$/.exec(text) ?? [];
  const forms = listForms(digits);
  const group = plainSpaces(separators.group) || ' ';
  const own = forms.find(
    (form) =>
      (form.decimal === undefined || form.decimal === separators.decimal) &&
      (form.group === undefined || form.group === group),
  );
  const read = own ?? forms[0];
  const whole = isWhole ? forms.find((one) => Number.isInteger(Number(one.digits))) : undefined;
  const form = whole ?? read;
  if (!form) return undefined;
  const value = Number(form.digits);
  return sign === '' || sign === '+' ? value : -value;
}

/** A number as the language of the page writes it; browsers may not know the language. */
export function writeNumber(value: number, separators: Separators, decimals = 2): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separators.group);
  const sign = value < 0 && rounded > 0 ? '−' : '';
  return `${sign}${grouped}${fraction ? separators.decimal + fraction : ''}`;
}
