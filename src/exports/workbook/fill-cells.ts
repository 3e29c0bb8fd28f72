import { unzipSync } from 'fflate';
import { zipFiles } from '../data-package/zip-files.ts';
import { textElement } from './escape-xml.ts';
import { fitText, longestText } from './limits.ts';
import { countLines } from './measure-text.ts';
import { lineHeight, tallest } from './row-height.ts';

/** Values by cell name: `C7`. */
export type CellValues = ReadonlyMap<string, string | number>;

const firstSheet = 'xl/worksheets/sheet1.xml';
/** Styled but empty cells, as `writeWorkbook` writes them. */
const emptyCell = /<c r="([A-Z]+)(\d+)"( s="\d+")?\/>/g;

/** Column widths in digits, by number. */
function readWidths(sheet: string): ReadonlyMap<number, number> {
  const columns = sheet.matchAll(/<col min="(\d+)" max="\d+" width="([\d.]+)"/g);
  return new Map([...columns].map(([, at, width]) => [Number(at), Number(width)]));
}

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Raise a row to fit its new content. */
function raise(row: string, points: number): string {
  const needed = Math.min(tallest, points);
  const [, height] = /^<row [^>]* ht="([\d.]+)"/.exec(row) ?? [];
  if (needed <= Number(height ?? lineHeight)) return row;
  return height === undefined
    ? row.replace('>', ` ht="${needed}">`)
    : row.replace(/ ht="[\d.]+"/, ` ht="${needed}"`);
}

/**
 * Write values into empty cells of the first sheet of a workbook made by `writeWorkbook`; everything else is
 * kept. Text is never taken for a formula.
 * @throws RangeError for a cell that the sheet does not have, or that is not empty
 */
export function fillCells(workbook: Uint8Array, values: CellValues): Uint8Array {
  const files = unzipSync(workbook);
  const sheet = new TextDecoder().decode(files[firstSheet]);
  const widths = readWidths(sheet);
  const left = new Map(values);
  const filled = sheet.replace(/<row [^>]*>.*?<\/row>/gs, (row) => {
    let points = 0;
    const written = row.replace(emptyCell, (cell, column: string, at: string, style = '') => {
      const name = `${column}${at}`;
      const value = left.get(name);
      if (value === undefined) return cell;
      left.delete(name);
      if (typeof value === 'number') return `<c r="${name}"${style}><v>${value}</v></c>`;
      const text = fitText(value, longestText);
      const width = widths.get(columnNumber(column));
      if (width !== undefined) points = Math.max(points, countLines(text, width) * lineHeight);
      return `<c r="${name}"${style} t="inlineStr"><is>${textElement('t', text)}</is></c>`;
    });
    return raise(written, points);
  });
  if (left.size > 0) throw new RangeError(`There is no empty cell ${[...left.keys()].join(', ')}`);
  const parts = Object.entries({ ...files, [firstSheet]: new TextEncoder().encode(filled) });
  return zipFiles(
    parts.map(([name, bytes]) => ({ name, bytes })),
    5,
  );
}
