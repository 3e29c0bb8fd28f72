import { cellAddress } from '../../../src/importers/workbook/address.ts';
import { odsParts, packParts, xlsxParts } from '../make-workbooks.ts';
import { type CellWords, sheetsOf, type SpreadsheetWords } from './describe-spreadsheet.ts';
import { encodeText } from './encode-text.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Days as counted by spreadsheets. */
const serialOf = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;

const styles =
  '<numFmts><numFmt numFmtId="200" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="9"/></cellXfs>';

function xlsxCell(cell: CellWords, row: number, column: number): string {
  const at = `r="${cellAddress(row, column)}"`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') {
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  if ('date' in cell) return `<c ${at} s="1"><v>${serialOf(cell.date)}</v></c>`;
  if ('percent' in cell) return `<c ${at} s="2"><v>${cell.percent}</v></c>`;
  if ('error' in cell) return `<c ${at} t="e"><v>${escapeXml(cell.error)}</v></c>`;
  const { formula, result } = cell;
  const value = result === undefined ? '' : `<v>${escapeXml(String(result))}</v>`;
  const type = typeof result === 'string' ? ' t="str"' : '';
  return `<c ${at}${type}><f>${escapeXml(formula)}</f>${value}</c>`;
}

function makeXlsx(words: SpreadsheetWords): Uint8Array {
  const sheets = sheetsOf(words).map(({ name, hidden, rows, merges }) => {
    const lines = rows.map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => xlsxCell(cell, row + 1, column + 1)).join('')}</row>`,
    );
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return {
      name: escapeXml(name),
      inside: `<sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}`,
      ...(hidden && { state: 'hidden' }),
    };
  });
  return packParts({ ...xlsxParts(sheets, { styles }), ...words.extra });
}

const typed = (type: string, value: string, shown: string): string =>
  `<table:table-cell office:value-type="${type}" ${value}><text:p>${escapeXml(shown)}</text:p></table:table-cell>`;

function odsCell(cell: CellWords): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'number') return typed('float', `office:value="${cell}"`, String(cell));
  if (typeof cell === 'boolean') {
    return typed('boolean', `office:boolean-value="${cell}"`, String(cell).toUpperCase());
  }
  if (typeof cell === 'string') {
    const lines = cell.split('\n').map((line) => `<text:p>${escapeXml(line)}</text:p>`);
    return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
  }
  if ('date' in cell) return typed('date', `office:date-value="${cell.date}"`, cell.date);
  if ('percent' in cell) {
    return typed('percentage', `office:value="${cell.percent}"`, `${cell.percent * 100}%`);
  }
  if ('error' in cell) return typed('string', 'calcext:value-type="error"', cell.error);
  const { formula, result = '' } = cell;
  const number = typeof result === 'number';
  const value = `table:formula="of:=${escapeXml(formula)}"${number ? ` office:value="${result}"` : ''}`;
  return typed(number ? 'float' : 'string', value, String(result));
}

function makeOds(words: SpreadsheetWords): Uint8Array {
  const tables = sheetsOf(words).map(
    ({ name, rows }) =>
      `<table:table table:name="${escapeXml(name)}">${rows
        .map((cells) => `<table:table-row>${cells.map(odsCell).join('')}</table:table-row>`)
        .join('')}</table:table>`,
  );
  return packParts({ ...odsParts(tables.join('')), ...words.extra });
}

function csvField(cell: CellWords, delimiter: string): string {
  const text = cell === null ? '' : String(cell);
  return text.includes(delimiter) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function makeCsv(words: SpreadsheetWords): Uint8Array {
  const rows = sheetsOf(words).flatMap((sheet) => sheet.rows);
  const lines = rows.map((cells) =>
    cells.map((cell) => csvField(cell, words.delimiter)).join(words.delimiter),
  );
  return encodeText(words.text ?? `${lines.join('\r\n')}\r\n`, words.encoding);
}

/** Bytes of a described spreadsheet. */
export function makeSpreadsheet(words: SpreadsheetWords): Uint8Array {
  if (words.base64 !== undefined) return Buffer.from(words.base64, 'base64');
  if (words.format === 'xlsx') return makeXlsx(words);
  return words.format === 'ods' ? makeOds(words) : makeCsv(words);
}
