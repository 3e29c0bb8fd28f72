import { SSF } from '@e965/xlsx';
import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';

/** How the number of a cell is meant and shown. */
export interface NumberFormat {
  readonly kind: 'number' | 'percent' | 'date';
  /** Number format code, as workbooks write it. */
  readonly code: string;
}

export const general: NumberFormat = { kind: 'number', code: 'General' };

/** Excel allows no longer code. A longer one would only keep its parser busy. */
const longest = 255;

/** Excel allows no more of them. */
const mostFormats = 65_490;

/**
 * Dates that follow the settings of the reader's computer. The file cannot tell those, so they are
 * shown as all four languages of this region write a day.
 */
const localDates: Readonly<Record<number, string>> = { 14: 'dd.mm.yyyy', 22: 'dd.mm.yyyy hh:mm' };

/** A point between day and month, which SheetJS shows only if it is escaped. */
const barePoint = /(?<!\\)\.(?!0)/g;

/** What a format code makes of a number. */
export function classifyFormat(code: string): NumberFormat {
  if (code === 'General' || code.length > longest) return general;
  // Elapsed hours such as 36:00 are a quantity, not a moment.
  const elapsed = /\[[hms]+\]/i.test(code);
  if (!elapsed && SSF.is_date(code)) return { kind: 'date', code: code.replace(barePoint, '\\.') };
  const bare = code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
  return { kind: bare.includes('%') ? 'percent' : 'number', code };
}

/** The formats of cells, by the number that a cell names as its style. */
export function readFormats(source: Package, part: string): NumberFormat[] {
  const builtIn: Readonly<Record<number, string>> = SSF.get_table();
  const own = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  readXml(source, part, {
    open(name, attributes) {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') own.set(id, attributes.formatCode ?? 'General');
      else if (name === 'xf' && inCells) {
        formats.push(classifyFormat(own.get(id) ?? localDates[id] ?? builtIn[id] ?? 'General'));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
      if (formats.length + own.size > 2 * mostFormats) throw damaged(part);
    },
  });
  return formats;
}
