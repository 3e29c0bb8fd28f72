import { cellName } from './cell-names.ts';
import { escapeText, textElement } from './escape-xml.ts';
import { fitText, longestText } from './limits.ts';
import { countLines } from './measure-text.ts';
import { plainMerges } from './merges.ts';
import type { Sheet } from './model.ts';
import { lineHeight, plainWidth, rowHeight } from './row-height.ts';
import { openRow } from './visit-rows.ts';

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes of a sheet, in cell order. */
export function listNotes(sheet: Sheet): Note[] {
  const notes: Note[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    for (const [column, cell] of openRow(row).cells.entries()) {
      if (typeof cell !== 'object' || !cell.note) continue;
      notes.push({ row: index, column, text: fitText(cell.note, longestText) });
    }
  }
  return notes;
}

/** `comments1.xml`: the texts of the notes. */
export function writeNotes(notes: readonly Note[], author: string): string {
  const texts = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><rPr><sz val="10"/><color indexed="81"/><rFont val="Calibri"/><family val="2"/></rPr>${textElement('t', text)}</r></text></comment>`,
  );
  return [
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<authors><author>${escapeText(author)}</author></authors>`,
    `<commentList>${texts.join('')}</commentList></comments>`,
  ].join('');
}

// Pixels, and digits of the notes' font.
const [boxWidth, boxDigits, noteLine, padding] = [260, 38, 17, 14];

/** Offset of a box in pixels from the corner of the cell right of its own, one row up. */
const [offsetX, offsetY] = [15, 10];

/** Shape ids of a drawing come in blocks of this size. */
const block = 1024;

/** Number of id blocks the boxes of a sheet need. */
export function countBlocks(notes: readonly Note[]): number {
  // The first id of the first block belongs to the drawing.
  return Math.floor(notes.length / block) + 1;
}

/** Cell sizes on screen, in pixels. */
interface Measure {
  readonly columnPixels: (column: number) => number;
  readonly rowPixels: (row: number) => number;
}

// A digit of the default font, and a cell's padding.
const [digit, cellPadding] = [7, 5];

/** Measure cells at the sizes programs show initially. */
function measureSheet(sheet: Sheet): Measure {
  const firstRows = Map.groupBy(plainMerges(sheet), ({ row }) => row);
  return {
    columnPixels: (column) => {
      const { width = plainWidth, hidden } = sheet.columns?.[column] ?? {};
      return hidden ? 0 : Math.round(width * digit + cellPadding);
    },
    rowPixels: (index) => {
      const row = sheet.rows[index];
      if (!row) return toPixels(lineHeight);
      const { cells, setup } = openRow(row);
      if (setup.hidden) return 0;
      const points = setup.height ?? rowHeight(sheet, cells, firstRows.get(index))?.points;
      return toPixels(points ?? lineHeight);
    },
  };
}

function toPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/**
 * `vmlDrawing1.vml`: boxes of the notes, sized to their texts. Without it Excel shows none.
 * @param firstBlock id block unused by other drawings of the workbook, from 1
 */
export function writeNoteBoxes(sheet: Sheet, notes: readonly Note[], firstBlock: number): string {
  const blocks = Array.from({ length: countBlocks(notes) }, (_, index) => firstBlock + index);
  const measure = measureSheet(sheet);
  const boxes = notes.map((note, index) => writeBox(measure, note, firstBlock * block + index + 1));
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...boxes,
    '</xml>',
  ].join('');
}

function writeBox(measure: Measure, { row, column, text }: Note, id: number): string {
  // A box is as high as its text, up to the height of a screen.
  const height = Math.min(600, countLines(text, boxDigits) * noteLine + padding);
  const [left, top] = [column + 1, Math.max(0, row - 1)];
  const right = walk(left, offsetX + boxWidth, measure.columnPixels);
  const bottom = walk(top, offsetY + height, measure.rowPixels);
  const anchor = [left, offsetX, top, offsetY, right.at, right.rest, bottom.at, bottom.rest];
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:${boxWidth * 0.75}pt;height:${height * 0.75}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/** Row or column a number of pixels after the start of another one. */
function walk(
  from: number,
  pixels: number,
  sizeOf: (at: number) => number,
): { readonly at: number; readonly rest: number } {
  let at = from;
  let rest = pixels;
  for (let size = sizeOf(at); rest >= size; size = sizeOf(at)) {
    rest -= size;
    at += 1;
  }
  return { at, rest };
}
