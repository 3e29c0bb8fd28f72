import type { PackageFile } from '../data-package/model.ts';
import { zipFiles } from '../data-package/zip-files.ts';
import { absoluteName } from './cell-names.ts';
import { ListSheet } from './list-sheet.ts';
import type { Sheet, Workbook } from './model.ts';
import { SharedStrings } from './shared-strings.ts';
import { sheetNames } from './sheet-names.ts';
import { StyleTable } from './style-table.ts';
import {
  type NamedSheet,
  writeWorkbookXml,
  writeWorkbookLinks,
  writeContentTypes,
  writeNoteLinks,
  writePackageLinks,
  writeProperties,
} from './workbook-parts.ts';
import { countBlocks, listNotes, writeNoteBoxes, writeNotes } from './write-notes.ts';
import { writeSheet } from './write-sheet.ts';
import type { Lists } from './write-validations.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters encoded at once: a sheet can exceed the longest string. */
const batch = 1 << 20;

/** Text, whole or in pieces, as UTF-8. */
function encodeText(start: string, pieces: string | Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const encoded: Uint8Array[] = [];
  let waiting = start;
  for (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
    waiting += piece;
    if (waiting.length < batch) continue;
    encoded.push(encoder.encode(waiting));
    waiting = '';
  }
  encoded.push(encoder.encode(waiting));
  const whole = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of encoded) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/**
 * Write a workbook for Excel, LibreOffice and the like.
 * @returns the bytes of an .xlsx file; the same input gives the same bytes
 * @throws RangeError for what no workbook can hold: an infinite number, a text of more than `longestText`
 * characters, more rows or columns than a sheet has, no visible sheet
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const first = workbook.sheets.findIndex(({ hidden }) => !hidden);
  if (first < 0) throw new RangeError('A workbook needs a sheet that is to be seen');
  const given = workbook.sheets.map(({ name }) => name);
  const names = sheetNames([...given, 'Lists']);
  const laid = new ListSheet();
  const shared = { strings: new SharedStrings(), styles: new StyleTable() };
  const lists: Lists = {
    lay: (values) => absoluteName(names.at(-1) ?? '', laid.add(values)),
    find: (range) => {
      const name = names[given.indexOf(range.sheet)];
      if (name === undefined) throw new RangeError(`There is no sheet "${range.sheet}"`);
      return absoluteName(name, range);
    },
  };
  const files: PackageFile[] = [];
  const add = (name: string, pieces: string | Iterable<string>) => {
    // VML predates this line: Excel itself omits it there.
    const start = name.endsWith('.vml') ? '' : declaration;
    files.push({ name, bytes: encodeText(start, pieces) });
  };
  const sheets: NamedSheet[] = [];
  let block = 1;
  const addSheet = (sheet: Sheet) => {
    const number = sheets.length + 1;
    const notes = listNotes(sheet);
    const hasNotes = notes.length > 0;
    const setting = { shared, lists, isFirst: number - 1 === first, hasNotes };
    add(`xl/worksheets/sheet${number}.xml`, writeSheet(sheet, setting));
    sheets.push({ sheet, name: names[number - 1] ?? '', hasNotes });
    if (!hasNotes) return;
    add(`xl/comments${number}.xml`, writeNotes(notes, workbook.author ?? ''));
    add(`xl/drawings/vmlDrawing${number}.vml`, writeNoteBoxes(sheet, notes, block));
    add(`xl/worksheets/_rels/sheet${number}.xml.rels`, writeNoteLinks(number));
    block += countBlocks(notes);
  };
  workbook.sheets.forEach(addSheet);
  // Only now is it known which lists are too long for their cells.
  const listSheet = laid.sheet('Lists');
  if (listSheet) addSheet(listSheet);

  add('[Content_Types].xml', writeContentTypes(sheets));
  add('_rels/.rels', writePackageLinks());
  add('docProps/core.xml', writeProperties(workbook));
  add('xl/workbook.xml', writeWorkbookXml(sheets, first));
  add('xl/_rels/workbook.xml.rels', writeWorkbookLinks(sheets));
  add('xl/sharedStrings.xml', shared.strings.write());
  add('xl/styles.xml', shared.styles.write());
  return zipFiles(files, 5);
}
