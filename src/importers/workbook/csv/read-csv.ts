import type { AuthorKey } from '../../../i18n/phrase.ts';
import type { MessageValues } from '../../../i18n/translate.ts';
import { cellAddress } from '../address.ts';
import { countFilled } from '../count-filled.ts';
import { gatherSheet } from '../gather-sheet.ts';
import type { WorkbookLimits } from '../limits.ts';
import { decodeBytes, type TextEncoding } from '../../../i18n/encoding/decode-bytes.ts';
import type { CsvReading, Delimiter, Sheet } from '../model.ts';
import { Refusal } from '../refusal.ts';
import { findDelimiter } from './find-delimiter.ts';
import { parseRecords } from './parse-records.ts';

/** What is known of a CSV file beforehand. */
export interface CsvOptions {
  readonly encoding?: TextEncoding;
  readonly delimiter?: Delimiter;
}

/** A CSV file as a sheet, and what was guessed to read it. */
export interface CsvFile extends CsvReading {
  readonly sheet: Sheet;
  readonly guesses: readonly { code: AuthorKey; values: MessageValues }[];
}

/** Excel's own word for the delimiter, on a line before the table. */
const ownWord = /^sep=([,;\t|])\r?\n/i;

const names: Readonly<Record<Delimiter, string>> = { ',': ',', ';': ';', '\t': 'Tab', '|': '|' };

/** Letters of a line. What is longer is no line of a table, and its cells would fill the memory. */
const longestLine = 5_000_000;

/** Refuses a text with a line that is none of a table. */
function refuseLongLines(text: string): void {
  for (let start = 0; text.length - start > longestLine;) {
    const piece = text.slice(start, start + longestLine);
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    if (end < 0) {
      const row = text.slice(0, start).split(/\r\n?|\n/).length;
      throw new Refusal('workbook.damaged', { part: 'CSV' }, { row });
    }
    start += end + 1;
  }
}

/** An apostrophe before a sign with which a formula would begin: our own files and others put it there. */
const guard = /^'(?=[=+\-@\t\r])/;

/** Reads a CSV file. All its cells are text: what they mean is for others to say. */
export function readCsv(bytes: Uint8Array, limits: WorkbookLimits, options: CsvOptions): CsvFile {
  const decoded = decodeBytes(bytes, options.encoding);
  if ('fault' in decoded) {
    const { fault, values, row } = decoded;
    throw new Refusal(fault, values, row === undefined ? {} : { row });
  }
  const { text, encoding, guess } = decoded;
  refuseLongLines(text);
  const told = ownWord.exec(text)?.[1] as Delimiter | undefined;
  const { delimiter, rival } =
    told || options.delimiter
      ? { delimiter: options.delimiter ?? (told as Delimiter) }
      : findDelimiter(text);
  const gatherer = gatherSheet('', 'CSV', countFilled(limits));
  let row = 0;
  parseRecords(text, delimiter, (record) => {
    row++;
    if (row > limits.rows) throw new Refusal('workbook.tooManyRows', { limit: limits.rows });
    if (row === 1 && told) return;
    gatherer.row(row);
    record.forEach((raw, index) => {
      if (raw === '') return;
      const field = raw.replace(guard, '');
      const column = index + 1;
      const address = cellAddress(row, column);
      gatherer.cell({ address, row, column, kind: 'text', value: field, text: field });
    });
  });
  return {
    encoding,
    delimiter,
    sheet: gatherer.finish(false).sheet,
    guesses: [
      ...(guess ? [{ code: 'workbook.encodingGuessed' as const, values: guess }] : []),
      ...(rival
        ? [
            {
              code: 'workbook.delimiterGuessed' as const,
              values: { delimiter: names[delimiter], other: names[rival] },
            },
          ]
        : []),
    ],
  };
}
