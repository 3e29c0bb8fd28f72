import { countFilled, type FilledCount } from '../count-filled.ts';
import { gatherSheet } from '../gather-sheet.ts';
import type { WorkbookLimits } from '../limits.ts';
import type { PackageReading } from '../package-reading.ts';
import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';
import { gatherRows } from './gather-row.ts';
import { gatherParagraphs } from './gather-text.ts';
import { readTypedValue } from './typed-value.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * Elements whose cells and text are not part of the table: notes, pictures and their captions, deleted rows in a
 * change history, and copies of other files.
 */
const aside = new Set([
  ...['annotation', 'tracked-changes', 'dde-links', 'shapes', 'forms', 'frame', 'g', 'control'],
  ...['custom-shape', 'rect', 'line', 'circle', 'ellipse', 'polyline', 'polygon', 'path'],
  ...['connector', 'caption', 'measure', 'regular-polygon', 'ruby-text'],
]);

const main = 'content.xml';

/** A repeat count from an optional attribute. */
function readTimes(written: string | undefined): number {
  const times = Number(written ?? 1);
  if (!Number.isSafeInteger(times) || times < 1) throw damaged(main);
  return times;
}

const isHidden = ({ 'table:visibility': visibility = 'visible' }: Attributes) =>
  visibility !== 'visible';

/** Read one table into a sheet gatherer. */
function readTable(name: string, hidden: boolean, filled: FilledCount) {
  const gatherer = gatherSheet(name, main, filled);
  const rows = gatherRows(gatherer, main);
  const paragraphs = gatherParagraphs();
  let columns = 0;
  let cell: Attributes | undefined;

  const openCell = (attributes: Attributes) => {
    cell = attributes;
    const right = readTimes(attributes['table:number-columns-spanned']) - 1;
    const down = readTimes(attributes['table:number-rows-spanned']) - 1;
    if (right + down === 0) return;
    const { row: top, column: left } = rows.next();
    gatherer.merge({ top, left, bottom: top + down, right: left + right });
  };

  return {
    open(element: string, attributes: Attributes) {
      if (element === 'table-row') {
        rows.openRow(readTimes(attributes['table:number-rows-repeated']), isHidden(attributes));
      } else if (element === 'table-column') {
        const times = readTimes(attributes['table:number-columns-repeated']);
        if (isHidden(attributes)) gatherer.hideColumns(columns + 1, columns + times);
        columns += times;
      } else if (element === 'table-cell' || element === 'covered-table-cell') openCell(attributes);
      else if (cell) paragraphs.open(element, attributes);
    },
    text: (text: string) => cell && paragraphs.text(text),
    close(element: string) {
      if (element === 'table-row') rows.closeRow();
      else if (element === 'table-cell' || element === 'covered-table-cell') {
        const read = readTypedValue(cell ?? {}, paragraphs.take());
        rows.cell(read, readTimes(cell?.['table:number-columns-repeated']));
        cell = undefined;
      } else if (cell) paragraphs.close(element);
    },
    finish: () => gatherer.finish(hidden),
  };
}

/** Read the sheets of an OpenDocument spreadsheet. */
export function readOds(source: Package, limits: WorkbookLimits): PackageReading {
  const filled = countFilled(limits);
  const read: ReturnType<ReturnType<typeof readTable>['finish']>[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let table: ReturnType<typeof readTable> | undefined;
  /** Nesting depth in elements outside the table. */
  let depth = 0;

  readXml(source, main, {
    open(name, attributes) {
      if (depth > 0 || aside.has(name)) depth++;
      else if (name === 'table') {
        const title = attributes['table:name'] ?? '';
        // A table in a cell, or a copied sheet of another file.
        if (table || title.startsWith("'file:")) depth++;
        else
          table = readTable(title, hiddenStyles.has(attributes['table:style-name'] ?? ''), filled);
      } else if (table) table.open(name, attributes);
      else if (name === 'style') style = attributes['style:name'] ?? '';
      else if (name === 'table-properties' && attributes['table:display'] === 'false') {
        hiddenStyles.add(style);
      }
    },
    text: (text) => depth === 0 && table?.text(text),
    close(name) {
      if (depth > 0) depth--;
      else if (name === 'table' && table) {
        read.push(table.finish());
        if (read.length > limits.parts) throw damaged(main);
        table = undefined;
      } else table?.close(name);
    },
  });
  return read;
}
