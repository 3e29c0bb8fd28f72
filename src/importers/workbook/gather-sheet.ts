import type { AuthorKey } from '../../i18n/phrase.ts';
import { maxColumn, maxRow } from './address.ts';
import type { FilledCount } from './count-filled.ts';
import { dropCovered } from './drop-covered.ts';
import type { Cell, MergedArea, Sheet, SheetRow, SheetSetup, SheetValidation } from './model.ts';
import { damaged } from './refusal.ts';
import type { SheetRemark } from './sheet-remark.ts';

/** Collects the cells of a sheet in order. */
export interface SheetGatherer {
  /** Begin a row; rows come from the top. */
  row(row: number, hidden?: boolean): void;
  /** Add a cell to the row; cells come from the left. Blank ones are dropped. */
  cell(cell: Cell): void;
  merge(area: MergedArea): void;
  hideColumns(first: number, last: number): void;
  widen(first: number, last: number, width: number): void;
  validation(rule: SheetValidation): void;
  /** Add other properties of the layout. */
  setUp(more: Omit<SheetSetup, 'widths' | 'validations'>): void;
  finish(hidden: boolean): { sheet: Sheet; remarks: SheetRemark[] };
}

/** Limit on merged areas, to protect memory. */
const mostMerges = 1_000_000;

/** Validations kept: forms have one for each field. */
const mostValidations = 5000;

/** Begin a sheet. `part` is named in errors about a broken file. */
export function gatherSheet(name: string, part: string, filled: FilledCount): SheetGatherer {
  const rows: { row: number; cells: Cell[]; hidden?: true }[] = [];
  const merges: MergedArea[] = [];
  const hiddenColumns: { first: number; last: number }[] = [];
  const widths: { first: number; last: number; width: number }[] = [];
  const validations: SheetValidation[] = [];
  let layout: Partial<SheetSetup> = {};
  let current: { row: number; hidden: boolean; cells?: Cell[]; last: number } = {
    row: 0,
    hidden: false,
    last: 0,
  };

  return {
    row(row, hidden = false) {
      if (row <= current.row || row > maxRow) throw damaged(part);
      current = { row, hidden, last: 0 };
    },
    cell(cell) {
      if (cell.column <= current.last || cell.column > maxColumn) throw damaged(part);
      current.last = cell.column;
      // A formula without a result is reported, though it displays nothing.
      if (cell.kind !== 'error' && cell.text.trim() === '') return;
      filled.cell();
      if (!current.cells) {
        filled.row();
        current.cells = [];
        rows.push({
          row: current.row,
          cells: current.cells,
          ...(current.hidden && { hidden: true }),
        });
      }
      current.cells.push(cell);
    },
    merge(area) {
      if (area.bottom > area.top || area.right > area.left) merges.push(area);
      if (merges.length > mostMerges) throw damaged(part);
    },
    hideColumns(first, last) {
      hiddenColumns.push({ first, last });
      if (hiddenColumns.length > maxColumn) throw damaged(part);
    },
    widen(first, last, width) {
      if (width > 0 && widths.length < maxColumn) widths.push({ first, last, width });
    },
    validation(rule) {
      if (validations.length < mostValidations) validations.push(rule);
    },
    setUp(more) {
      layout = { ...layout, ...more };
    },
    finish(hidden) {
      const { rows: shown, covered } = dropCovered(rows, merges, part);
      const columns = listColumns(shown).filter((column) =>
        hiddenColumns.some(({ first, last }) => first <= column && column <= last),
      );
      const isLaidOut = widths.length + validations.length + Object.keys(layout).length > 0;
      const sheet: Sheet = {
        name,
        hidden,
        rows: shown,
        merges,
        hiddenColumns: columns,
        ...(isLaidOut && { setup: { ...layout, widths, validations } }),
      };
      return { sheet, remarks: describeSheet(sheet, covered) };
    },
  };
}

/** Columns with filled cells, ascending. */
function listColumns(rows: readonly SheetRow[]): number[] {
  const columns = new Set<number>();
  for (const { cells } of rows) for (const { column } of cells) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

/** Properties of the sheet that its author may not know, each with its first cell. */
function describeSheet(sheet: Sheet, covered: readonly Cell[]): SheetRemark[] {
  const remarks: SheetRemark[] = [];
  const say = (code: AuthorKey, found: readonly { row: number; column?: number }[]) => {
    const [first] = found;
    if (first) remarks.push({ code, count: found.length, first });
  };
  const formulas: Cell[] = [];
  const uncomputed: Cell[] = [];
  for (const { cells } of sheet.rows) {
    for (const cell of cells) {
      if (cell.formula) (cell.kind === 'error' && !cell.text ? uncomputed : formulas).push(cell);
    }
  }
  if (sheet.hidden && sheet.rows[0]) say('workbook.hiddenSheet', [{ row: sheet.rows[0].row }]);
  say(
    'workbook.hiddenRows',
    sheet.rows.filter(({ hidden }) => hidden),
  );
  say(
    'workbook.hiddenColumns',
    sheet.hiddenColumns.map((column) => ({ row: sheet.rows[0]?.row ?? 1, column })),
  );
  say('workbook.formula', formulas);
  say('workbook.formulaEmpty', uncomputed);
  say('workbook.covered', covered);
  return remarks;
}
