import type { Localized } from '../../i18n/locales.ts';

/**
 * Format of quotations, ranges and percentages in each language, as used in its texts and settled in its review.
 */
export const typography: Localized<{
  readonly quotes: readonly [string, string];
  /** Character between the ends of a range of numbers. */
  readonly range: '–' | '-';
  /** Whether the percent sign comes before the number. */
  readonly percentFirst: boolean;
}> = {
  az: { quotes: ['«', '»'], range: '–', percentFirst: false },
  // The reviewer of the Turkish texts settled on the hyphen in ranges, as printed in the sources.
  tr: { quotes: ['“', '”'], range: '-', percentFirst: true },
  ka: { quotes: ['„', '“'], range: '–', percentFirst: false },
  en: { quotes: ['“', '”'], range: '–', percentFirst: false },
};

/**
 * Wordings printed like this in a source, against the conventions of the language: exempt from the checks.
 */
const asPrinted: readonly string[] = [
  'İşlenmiş Meyve - Sebze',
  'Tarım - Gıda',
  'Ege Üniversitesi - Bilim',
  'Türkiye`nin Küresel Arenada Ekonomik Rekabet Gücü`nün',
];

/** Remove every printed wording from a text. */
export function dropPrinted(text: string): string {
  return asPrinted.reduce((rest, wording) => rest.replaceAll(wording, 'X'), text);
}
