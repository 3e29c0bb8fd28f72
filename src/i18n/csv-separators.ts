import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';

/** CSV characters of a language's spreadsheets. */
export interface CsvSeparators {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** With a decimal comma, spreadsheets separate columns by semicolons. */
export function csvSeparators(locale: Locale): CsvSeparators {
  return useFormat(locale).separators.decimal === ','
    ? { delimiter: ';', decimal: ',' }
    : { delimiter: ',', decimal: '.' };
}
