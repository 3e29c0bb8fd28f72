import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';

/** The signs with which the spreadsheets of a language write and read CSV. */
export interface CsvSigns {
  /** Between columns. */
  readonly delimiter: ',' | ';';
  /** Before decimals. */
  readonly decimal: '.' | ',';
}

/** Where a comma stands before decimals, spreadsheets part columns with semicolons. */
export function csvSigns(locale: Locale): CsvSigns {
  return useFormat(locale).separators.decimal === ','
    ? { delimiter: ';', decimal: ',' }
    : { delimiter: ',', decimal: '.' };
}
