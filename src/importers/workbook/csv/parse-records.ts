import { CsvError, parse } from 'csv-parse/sync';
import type { Delimiter } from '../model.ts';
import { Refusal } from '../refusal.ts';

/**
 * Parse records one by one, as spreadsheets do: rows of any length, line breaks within quotes, and literal
 * quotes within text.
 */
export function parseRecords(
  text: string,
  delimiter: Delimiter,
  take: (record: readonly string[]) => void,
): void {
  let records = 0;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: readonly string[]) => {
        records++;
        take(record);
        // Discard the record, to save memory.
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = records + 1;
    throw new Refusal('workbook.quotes', { row }, { row });
  }
}
