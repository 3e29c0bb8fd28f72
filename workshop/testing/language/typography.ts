import type { Localized } from '../../../src/i18n/locales.ts';

/** As used in the texts and settled in their review. */
export const typography: Localized<{
  readonly quotes: readonly [string, string];
  readonly range: '–' | '-';
  /** Whether the sign comes before the number. */
  readonly percentFirst: boolean;
}> = {
  az: { quotes: ['«', '»'], range: '–', percentFirst: false },
  // The reviewer settled on the hyphen in ranges, as in the sources.
  tr: { quotes: ['“', '”'], range: '-', percentFirst: true },
  ka: { quotes: ['„', '“'], range: '–', percentFirst: false },
  en: { quotes: ['“', '”'], range: '–', percentFirst: false },
};

/** Printed like this in a source, so exempt from the checks. */
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
