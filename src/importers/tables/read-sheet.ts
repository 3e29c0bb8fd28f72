import { firstOf } from '../first-of.ts';
import type { CellRemark } from '../remark.ts';
import type { Sheet } from '../workbook/model.ts';
import { findLayout } from './find-layout.ts';
import type { LayoutTools } from './scan-grid.ts';
import { openGrid } from './grid.ts';
import { readSheetFacts, type SheetFacts } from './name-numbers.ts';
import type { TableFile } from './read-numbers.ts';
import type { SheetRows } from './raw-number.ts';
import type { TableUnit } from './table-unit.ts';
import { RowReader } from './read-rows.ts';

export interface ReadSheet extends SheetRows {
  readonly file: string;
  readonly sheet: Sheet;
  readonly facts: SheetFacts;
}

const mostTold = 12;
/** Max characters of a header in a message. */
const longest = 40;

/** Texts at the top of a sheet without a table, for the message. */
function sayHeaders({ rows }: Sheet): string {
  const widest = rows.slice(0, 20).toSorted((a, b) => b.cells.length - a.cells.length)[0];
  const texts = (widest?.cells ?? []).map(({ text }) => text.trim().slice(0, longest));
  return firstOf(texts, mostTold).join(', ');
}

/**
 * Read the sheets of a workbook. Hidden sheets and sheets without a table are reported.
 * @param fixed unit of all numbers, if given by the mapping
 */
export function readSheets(
  { file, workbook: { sheets }, mapping }: TableFile,
  tools: LayoutTools,
  fixed: TableUnit | undefined,
): { readonly sheets: readonly ReadSheet[]; readonly remarks: readonly CellRemark[] } {
  const remarks: CellRemark[] = [];
  const without: Sheet[] = [];
  const read = sheets
    .filter(({ rows }) => rows.length > 0)
    .flatMap((sheet): ReadSheet[] => {
      if (sheet.hidden) {
        const code = 'form.sheet.hidden';
        remarks.push({ file, sheet: sheet.name, code, values: {}, severity: 'warning' });
        return [];
      }
      const grid = openGrid(file, sheet);
      const given = new Map(
        tools.keys.flatMap((key, n) => {
          const text = mapping?.constants[key];
          return text === undefined ? [] : [[n, text] as const];
        }),
      );
      const facts = readSheetFacts(sheet, tools.readers, given);
      const layout = findLayout(grid, tools, new Set(facts.names.keys()));
      const rows = layout && new RowReader(grid, layout, tools, fixed).read();
      if (!rows || rows.numbers.length === 0) {
        without.push(sheet);
        return [];
      }
      return [{ file, sheet, facts, ...rows }];
    });
  const wanted = [...tools.keys, tools.valueKey].join(', ');
  for (const sheet of without) {
    const example = `"${tools.keys[0]}=…"`;
    const values = { found: sayHeaders(sheet), wanted, example, option: '--columns' };
    // Next to a sheet with a table, one without has notes or a table of contents.
    const [code, severity] =
      read.length > 0 ? (['table.none', 'warning'] as const) : (['table.shape', 'error'] as const);
    remarks.push({ file, sheet: sheet.name, code, values, severity });
  }
  return { sheets: read, remarks };
}
