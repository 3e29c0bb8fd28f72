import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';
import { type CsvSigns, spreadsheetSigns } from './spreadsheet-signs.ts';

/** The signs with which the spreadsheets of a language write and read CSV. */
export function csvSigns(locale: Locale): CsvSigns {
  return spreadsheetSigns(useFormat(locale).separators.decimal);
}
