import { styleFormats } from '../../src/exports/workbook/styles.ts';
import type { DressedCell, Sheet } from '../../src/exports/workbook/model.ts';
import { escapeHtml } from '../../src/i18n/escape-html.ts';

/** Pixels of a digit, the unit of column widths. */
const digit = 7;

const colours = (style: DressedCell['style']): string => {
  const { bold, italic, colour, fill, border, size = 11 } = styleFormats[style ?? 'plain'];
  return [
    `font-size:${size + 2}px`,
    bold && 'font-weight:700',
    italic && 'font-style:italic',
    colour && `color:#${colour}`,
    fill && `background:#${fill}`,
    border &&
      `border:${border.line === 'thin' ? '1px solid' : `2px ${border.line === 'medium' ? 'solid' : 'dashed'}`} #${border.colour}`,
  ]
    .filter(Boolean)
    .join(';');
};

function show({ value, format }: DressedCell): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.date;
  if (format === 'percent' && typeof value === 'number') return `${value * 100} %`;
  return String(value);
}

/**
 * A sheet as in a spreadsheet program, with notes open.
 * @param from first row, from 0
 */
export function sheetPage(sheet: Sheet, language: string, from: number, count: number): string {
  const columns = (sheet.columns ?? []).map((column, at) => ({ ...column, at }));
  const shown = columns.filter(({ hidden }) => !hidden);
  const letters = shown.map(({ at }) => `<th>${String.fromCharCode(65 + at)}</th>`).join('');
  const merged = new Map(sheet.merges?.map((one) => [`${one.row}:${one.column}`, one]));
  const rows = sheet.rows.slice(from, from + count).map((row, n) => {
    const cells = 'cells' in row ? row.cells : row;
    const number = from + n;
    const html: string[] = [];
    for (let i = 0; i < shown.length; i += 1) {
      const at = shown[i]?.at ?? 0;
      const one = cells[at];
      const cell: DressedCell =
        typeof one === 'object' ? one : { ...(one !== undefined && { value: one }) };
      const { column = at, toColumn = at } = merged.get(`${number}:${at}`) ?? {};
      const span = shown.filter((other) => other.at >= column && other.at <= toColumn).length || 1;
      const note = cell.note ? `<div class="note">${escapeHtml(cell.note)}</div>` : '';
      const align = typeof cell.value === 'number' ? 'text-align:right;' : '';
      html.push(
        `<td colspan="${span}" style="${align}${colours(cell.style)}">${escapeHtml(show(cell))}${note}</td>`,
      );
      i += span - 1;
    }
    return `<tr><th>${number + 1}</th>${html.join('')}</tr>`;
  });
  const widths = shown.map(({ width = 10 }) => `<col style="width:${width * digit}px">`).join('');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
body{margin:0;font:13px "DejaVu Sans",sans-serif;background:#fff;display:inline-block}
table{border-collapse:collapse;table-layout:fixed;width:${shown.reduce((sum, { width = 10 }) => sum + width * digit, 36)}px}
th{background:#eee;border:1px solid #ccc;font-weight:400;font-size:11px;color:#555;padding:2px}
td{border:1px solid #e4e4e4;padding:3px 5px;position:relative;overflow-wrap:break-word}
.note{margin-top:4px;background:#fffbd0;border:1px solid #9a8f3c;color:#222;font:12px/1.35 "DejaVu Sans",sans-serif;padding:4px 6px;text-align:left;white-space:pre-line}
</style><table><colgroup><col style="width:36px">${widths}</colgroup><tr><th></th>${letters}</tr>${rows.join('')}</table></html>`;
}
