import { unzipSync } from 'fflate';
import { zipFiles } from '../data-package/zip-files.ts';
import { textElement } from './escape-xml.ts';
import { fitText, longestText } from './limits.ts';
import { countLines } from './measure-text.ts';
import { lineHeight, tallest } from './row-height.ts';

/** What is written into cells, by their names: `C7`. */
export type CellValues = ReadonlyMap<string, string | number>;

const firstSheet = 'xl/worksheets/sheet1.xml';
/** Cells that have looks and nothing in them, as `writeWorkbook` writes them. */
const emptyCell = /<c r="([A-Z]+)(\d+)"( s="\d+")?\/>/g;

/** Widths of columns, in digits, by their numbers. */
function readWidths(sheet: string): ReadonlyMap<number, number> {
  const columns = sheet.matchAll(/<col min="(\d+)" max="\d+" width="([\d.]+)"/g);
  return new Map([...columns].map(([, at, width]) => [Number(at), Number(width)]));
}

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A row that is high enough for what stands in it now. */
function raise(row: string, points: number): string {
  const needed = Math.min(tallest, points);
  const [, height] = /^<row [^>]* ht="([\d.]+)"/.exec(row) ?? [];
  if (needed <= Number(height ?? lineHeight)) return row;
  return height === undefined
    ? row.replace('>', ` ht="${needed}">`)
    : row.replace(/ ht="[\d.]+"/, ` ht="${needed}"`);
}

/**
 * Writes values into empty cells of the first sheet of a workbook that `writeWorkbook` made; all
 * else stays. A text is always text: no program takes it for a formula.
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
