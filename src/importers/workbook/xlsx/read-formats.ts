import { SSF } from '@e965/xlsx';
import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';

export interface NumberFormat {
  readonly kind: 'number' | 'percent' | 'date';
  /** Number format code, as in workbooks. */
  readonly code: string;
}

export const general: NumberFormat = { kind: 'number', code: 'General' };

/** Excel's limit on the length of a code; a longer one would only slow down its parser. */
const longest = 255;

/** Excel's limit on the number of formats. */
const mostFormats = 65_490;

/**
 * Formats that follow the date settings of the computer. The file does not contain those, so dates are formatted
 * as in all four languages of the region.
 */
const localDates: Readonly<Record<number, string>> = { 14: 'dd.mm.yyyy', 22: 'dd.mm.yyyy hh:mm' };

/** A full stop between day and month, which SheetJS outputs only if escaped. */
const barePoint = /(?<!\\)\.(?!0)/g;

/** Classify a number format code. */
export function classifyFormat(code: string): NumberFormat {
  if (code === 'General' || code.length > longest) return general;
  // Elapsed hours such as 36:00 are a quantity, not a moment.
  const elapsed = /\[[hms]+\]/i.test(code);
  if (!elapsed && SSF.is_date(code)) return { kind: 'date', code: code.replace(barePoint, '\\.') };
  const bare = code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
  return { kind: bare.includes('%') ? 'percent' : 'number', code };
}

/** Formats of cells, indexed by style number. */
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
