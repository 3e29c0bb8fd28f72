import type { PersonalFind } from './personal-find.ts';

// Mobile network codes, from the numbering plans of the three countries as listed by the ITU (Operational
// Bulletin, national numbering plans): 5xx in Türkiye; 10, 50, 51, 55, 60, 70, 77 and 99 in Azerbaijan; 5xx in
// Georgia.
const gap = '[ .\\-/()]{0,3}';
const digits = (count: number) => `\\d(?:${gap}\\d){${count - 1}}`;

interface Plan {
  /** Country calling code. */
  readonly country: number;
  readonly form: RegExp;
}

const whole = (form: string) =>
  new RegExp(`(?<![\\p{L}\\d+]|\\d[.,])(?:${form})(?![\\p{L}\\d]|[.,]\\d)`, 'gu');

const plans: readonly Plan[] = [
  // With the country code or the national prefix 0; without either, only if spaced.
  {
    country: 90,
    form: whole(
      `(?:\\+|00)${gap}9${gap}0${gap}\\(?0?\\)?${gap}5${gap}${digits(9)}|\\(?0${gap}5${gap}${digits(9)}|\\(?5\\d\\d\\)?[ .-]\\d{3}[ .-]\\d{2}[ .-]\\d{2}`,
    ),
  },
  {
    country: 994,
    form: whole(
      `(?:\\+|00)${gap}9${gap}9${gap}4${gap}\\(?0?(?:10|5[015]|60|7[07]|99)\\)?${gap}${digits(7)}|\\(?0(?:10|5[015]|60|7[07]|99)\\)?[ .-]?\\d{3}[ .-]\\d{2}[ .-]\\d{2}`,
    ),
  },
  {
    country: 995,
    form: whole(
      `(?:\\+|00)${gap}9${gap}9${gap}5${gap}\\(?5${gap}${digits(8)}|5\\d\\d[ .-]\\d{2}[ .-]\\d{2}[ .-]\\d{2}`,
    ),
  },
];

/** Minimum number of digits in these plans. */
const fewestDigits = 9;

/** Mobile phone numbers in a text. */
export function findMobilePhones(text: string): PersonalFind[] {
  if ((text.match(/\d/g)?.length ?? 0) < fewestDigits) return [];
  return plans.flatMap(({ country, form }) =>
    [...text.matchAll(form)].map(({ 0: found, index }): PersonalFind => ({
      kind: 'phone',
      text: found,
      start: index,
      severity: 'error',
      code: 'value.personal.mobile',
      values: { found, country },
    })),
  );
}
