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

export interface CsvOptions {
  readonly encoding?: TextEncoding;
  readonly delimiter?: Delimiter;
}

/** A CSV file as a sheet, and the guesses made to read it. */
export interface CsvFile extends CsvReading {
  readonly sheet: Sheet;
  readonly guesses: readonly { code: AuthorKey; values: MessageValues }[];
}

/** Excel's declaration of the delimiter, on a line before the table. */
const ownWord = /^sep=([,;\t|])\r?\n/i;

const names: Readonly<Record<Delimiter, string>> = { ',': ',', ';': ';', '\t': 'Tab', '|': '|' };

/** Max characters of a line: a longer one is not a table row, and its cells would exhaust memory. */
const longestLine = 5_000_000;

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

/** An apostrophe that guards against formula injection, as in our own files and others. */
const guard = /^'(?=[=+\-@\t\r])/;

/** Read a CSV file. All cells are text; interpreting them is left to the caller. */
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
