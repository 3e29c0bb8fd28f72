import { cellName, rangeName } from './cell-names.ts';
import { escapeText, withoutControls } from './escape-xml.ts';
import { fitText, longestFooter } from './limits.ts';
import { type Merge, plainMerges } from './merges.ts';
import type { Column, PrintSetup, Sheet } from './model.ts';
import { openRow } from './visit-rows.ts';
import { plainWidth } from './row-height.ts';
import { type SharedParts, writeRows } from './write-rows.ts';
import { type Lists, writeValidations } from './write-validations.ts';

export interface SheetSetting {
  readonly shared: SharedParts;
  readonly lists: Lists;
  /** In front when the file is opened. */
  readonly isFirst: boolean;
  readonly hasNotes: boolean;
}

/** `sheet1.xml`, in pieces. Programs refuse elements in any other order (CT_Worksheet). */
export function* writeSheet(
  sheet: Sheet,
  { shared, lists, isFirst, hasNotes }: SheetSetting,
): Generator<string> {
  const merges = plainMerges(sheet);
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  if (sheet.print) yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<dimension ref="${usedRange(sheet)}"/>`;
  yield writeView(sheet, isFirst);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield writeColumns(sheet.columns ?? [], shared);
  yield '<sheetData>';
  yield* writeRows(sheet, merges, shared);
  yield '</sheetData>';
  // Resizing columns and rows stays allowed: translated words are long.
  if (sheet.protected) {
    yield '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>';
  }
  yield writeMerges(merges);
  yield writeValidations(sheet.validations, lists);
  yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';
  if (sheet.print) yield writePrint(sheet.print);
  // Suppresses Excel's "number stored as text" warning, for example on years.
  yield `<ignoredErrors><ignoredError sqref="${usedRange(sheet)}" numberStoredAsText="1"/></ignoredErrors>`;
  if (hasNotes) yield '<legacyDrawing r:id="rId1"/>';
  yield '</worksheet>';
}

function usedRange({ rows }: Sheet): string {
  const columns = rows.reduce((max, row) => Math.max(max, openRow(row).cells.length), 1);
  return rangeName({
    row: 0,
    column: 0,
    toRow: Math.max(1, rows.length) - 1,
    toColumn: columns - 1,
  });
}

function writeView({ frozen, gridLines = true }: Sheet, isFirst: boolean): string {
  const { rows = 0, columns = 0 } = frozen ?? {};
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const start = `<sheetView${gridLines ? '' : ' showGridLines="0"'}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const inside =
    rows + columns === 0
      ? ''
      : [
          `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`,
          ` topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/>`,
          `<selection pane="${pane}" activeCell="${cellName(rows, columns)}" sqref="${cellName(rows, columns)}"/>`,
        ].join('');
  return `<sheetViews>${inside ? `${start}>${inside}</sheetView>` : `${start}/>`}</sheetViews>`;
}

/** Maximum width of a column, in digits. */
const widest = 254;

function writeColumns(columns: readonly Column[], { styles }: SharedParts): string {
  const written = columns.map(({ width, hidden, ...ownStyle }, index) => {
    const style = styles.add(ownStyle);
    const at = `<col min="${index + 1}" max="${index + 1}"`;
    // Programs include a cell's padding in its column width.
    const size = ` width="${Math.min(widest, width ?? plainWidth) + 0.7109375}" customWidth="1"`;
    return `${at}${size}${style === 0 ? '' : ` style="${style}"`}${hidden ? ' hidden="1"' : ''}/>`;
  });
  return written.length === 0 ? '' : `<cols>${written.join('')}</cols>`;
}

function writeMerges(merges: readonly Merge[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

// A digit after the code for the left would be read as a text size, hence the space.
const [onLeft, pageNumbers] = ['&L ', '&R&P / &N'];

function writePrint({ landscape = false, footer = '' }: PrintSetup): string {
  const plain = withoutControls(footer);
  // An ampersand is written as two, which must not be cut apart.
  const doubled = plain.split('&').length - 1;
  const room = longestFooter - onLeft.length - pageNumbers.length - doubled;
  const left = fitText(plain, Math.max(1, room)).replaceAll('&', '&&');
  const text = `${left ? `${onLeft}${left}` : ''}${pageNumbers}`;
  return [
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeText(text)}</oddFooter></headerFooter>`,
  ].join('');
}

/** Rows repeated on every page, in workbook notation. */
export function printTitles({ print }: Sheet, quotedName: string): string | undefined {
  return print?.titleRows ? `${quotedName}!$1:$${print.titleRows}` : undefined;
}
