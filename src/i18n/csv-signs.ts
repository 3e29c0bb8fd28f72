import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';

/** Characters with which spreadsheets of a language read and write CSV. */
export interface CsvSigns {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** With a decimal comma, spreadsheets separate columns by semicolons. */
export function csvSigns(locale: Locale): CsvSigns {
  return useFormat(locale).separators.decimal === ','
    ? { delimiter: ';', decimal: ',' }
    : { delimiter: ',', decimal: '.' };
}
