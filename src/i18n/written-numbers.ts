import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';

/** `1.234,5`, its value and position. */
export interface WrittenNumber {
  readonly text: string;
  readonly value: number;
  readonly index: number;
}

/** Any of these is accepted between thousands. */
const anySpace = ' \u00a0\u202f';

interface Forms {
  readonly grouped: RegExp;
  readonly group: RegExp;
  readonly any: RegExp;
}

const formsByLocale = new Map<Locale, Forms>();

function formsOf(locale: Locale): Forms {
  const known = formsByLocale.get(locale);
  if (known) return known;
  const { group, decimal } = useFormat(locale).separators;
  const signs = `[${group.trim() === '' ? anySpace : group}]`;
  const grouped = `\\d{1,3}(?:${signs}\\d{3})+(?!\\d)(?:[${decimal}]\\d+)?`;
  // Codes and versions always have a point; a date with two points is three numbers.
  const plain = String.raw`(?<!\d[.,])\d+[.,]\d+(?![.,]?\d)|\d+`;
  const forms = {
    grouped: new RegExp(`^${grouped}$`),
    group: new RegExp(signs, 'g'),
    any: new RegExp(`(?<!\\d)(?<!\\d[.,])${grouped}(?![.,]\\d)|${plain}`, 'g'),
  };
  formsByLocale.set(locale, forms);
  return forms;
}

/**
 * Numbers in digits, by the language's separators: 1,234.5 in English is 1.234,5 in Turkish and 1 234,5 in
 * Georgian. Endings and symbols around them are ignored.
 */
export function findWrittenNumbers(text: string, locale: Locale): WrittenNumber[] {
  const { grouped, group, any } = formsOf(locale);
  return [...text.matchAll(any)].map(({ 0: written, index }) => {
    const digits = grouped.test(written) ? written.replace(group, '') : written;
    return { text: written, value: Number(digits.replace(',', '.')), index };
  });
}
