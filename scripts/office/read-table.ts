import { childElements, findElements, hasClass, type HtmlElement } from './html.ts';
import type { TableCell, TableRow } from './office-report.ts';
import { type ReadLink, readSpans, type Setting, settingIn } from './read-spans.ts';

function readCell(cell: HtmlElement, setting: Setting, readLink: ReadLink): TableCell {
  const columns = Number(cell.attribs.colspan ?? 1);
  return {
    spans: readSpans(cell.children, settingIn(setting, cell), readLink),
    isHead: cell.name === 'th',
    isNumber: hasClass(cell, 'n'),
    columns: Number.isInteger(columns) && columns > 0 ? columns : 1,
  };
}

const partOf = (row: HtmlElement, section: string): TableRow['part'] => {
  if (section === 'thead') return 'head';
  if (section === 'tfoot') return 'foot';
  return hasClass(row, 'group') || row.children.some((cell) => isGroupHead(cell))
    ? 'group'
    : 'body';
};

const isGroupHead = (cell: HtmlElement['children'][number]) =>
  'attribs' in cell && cell.attribs.scope === 'rowgroup';

/** Rows of a table, in order. */
export function readRows(table: HtmlElement, setting: Setting, readLink: ReadLink): TableRow[] {
  return findElements([table], ({ name }) => name === 'tr').map((row) => {
    const section = row.parent && 'name' in row.parent ? row.parent.name : '';
    return {
      part: partOf(row, section),
      cells: childElements(row)
        .filter(({ name }) => name === 'th' || name === 'td')
        .map((cell) => readCell(cell, setting, readLink)),
    };
  });
}
