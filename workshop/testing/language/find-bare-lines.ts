import type { Locale, Localized } from '../../../src/i18n/locales.ts';

// Readers do not see the lines of a source's text file.

/** After a number the word refers to lines only if that is an ordinal or a range. */
const lineForms: Localized<RegExp> = {
  az: /(?<!\p{L})sət(?:ir|r)\p{L}* \p{N}+|\p{N}+-c[iıuü] sət(?:ir|r)\p{L}*/giu,
  tr: /(?<!\p{L})satır\p{L}* \p{N}+|\p{N}+\. satır\p{L}*/giu,
  ka: /(?<!\p{L})სტრიქონ\p{L}* \p{N}+|(?:\p{N}+-ე|\p{N}+[–-]\p{N}+) სტრიქონ\p{L}*/gu,
  en: /(?<!\p{L})lines? \p{N}+/giu,
};

/** End of the name of a part: "section 3.2, " or "foreword, ". */
const part = /[\p{L}\p{N}“”„«»)] ?[^;(]*[\p{L}\p{N}“”»], $/u;

/** Line numbers of a source given without the section, table, page or row. */
export const findBareLines = (locale: Locale, text: string): string[] =>
  [...text.matchAll(lineForms[locale])].flatMap(({ 0: found, index }) =>
    part.test(text.slice(0, index)) ? [] : [`lines without the part they stand in: “${found}”`],
  );
