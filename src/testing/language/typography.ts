import type { Localized } from '../../i18n/locales.ts';

/** How each language writes quotations, ranges and per cent: what its texts do and its review laid down. */
export const typography: Localized<{
  readonly quotes: readonly [string, string];
  /** The sign between the ends of a range of numbers. */
  readonly range: '–' | '-';
  /** Does the sign stand before the number? */
  readonly percentFirst: boolean;
}> = {
  az: { quotes: ['«', '»'], range: '–', percentFirst: false },
  // The reviewer of the Turkish texts settled on the hyphen in ranges, as the sources print them.
  tr: { quotes: ['“', '”'], range: '-', percentFirst: true },
  ka: { quotes: ['„', '“'], range: '–', percentFirst: false },
  en: { quotes: ['“', '”'], range: '–', percentFirst: false },
};

/**
 * Wordings that stand as a source prints them, against the custom of the language: nothing in them
 * is judged.
 */
const asPrinted: readonly string[] = [
  'İşlenmiş Meyve - Sebze',
  'Tarım - Gıda',
  'Ege Üniversitesi - Bilim',
  'Türkiye`nin Küresel Arenada Ekonomik Rekabet Gücü`nün',
];

/** A text with every printed wording taken out. */
export function dropPrinted(text: string): string {
  return asPrinted.reduce((rest, wording) => rest.replaceAll(wording, 'X'), text);
}
