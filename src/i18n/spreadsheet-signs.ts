/** The signs with which the spreadsheets of a language write and read CSV. */
export interface CsvSigns {
  /** Between columns. */
  readonly delimiter: ',' | ';';
  /** Before decimals. */
  readonly decimal: '.' | ',';
}

/** Where a comma stands before decimals, spreadsheets part columns with semicolons. */
export function spreadsheetSigns(decimal: string): CsvSigns {
  return decimal === ',' ? { delimiter: ';', decimal: ',' } : { delimiter: ',', decimal: '.' };
}
