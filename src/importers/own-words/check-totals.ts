import type { FilledPlace } from '../form/filled-form.ts';
import { remarkAt } from '../form/filled-form.ts';
import type { HeaderKey } from '../form/label-index.ts';
import type { CellRemark } from '../remark.ts';
import { readCount } from '../values/read-number.ts';
import type { Cell, SheetRow } from '../workbook/model.ts';
import type { WordTools } from './tools.ts';

const numberOf = (cell: Cell | undefined): number | undefined => {
  if (!cell) return undefined;
  const reading = readCount(cell);
  return reading.kind === 'value' ? reading.value : undefined;
};

/** Counts in a table can be summed; years and shares cannot. */
function isAdded(key: HeaderKey, { form }: WordTools): boolean {
  const field = form.fieldByKey.get(key);
  if (field?.value.kind !== 'count') return false;
  const item = form.items.find(({ fields }) => fields.includes(field));
  return item !== undefined && ('indicator' in item ? true : item.question.kind === 'count-table');
}

/**
 * Checks a total row against the rows above it: a subtotal against the rows since the previous one,
 * a total against all. A number that matches neither sum is reported at its cell.
 */
export function checkTotals(
  place: Pick<FilledPlace, 'file' | 'sheet'>,
  { cells }: SheetRow,
  above: SheetRow[],
  keyAt: ReadonlyMap<number, HeaderKey>,
  tools: WordTools,
): CellRemark[] {
  const since = above.slice(above.findLastIndex(({ cells: own }) => own.length === 0) + 1);
  const remarks = cells.flatMap((cell): CellRemark[] => {
    const key = keyAt.get(cell.column);
    const found = numberOf(cell);
    if (key === undefined || found === undefined || !isAdded(key, tools)) return [];
    const sum = (rows: readonly SheetRow[]) => {
      const numbers = rows.map(({ cells: own }) =>
        numberOf(own.find(({ column }) => column === cell.column)),
      );
      return numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
    };
    const expected = sum(since.length > 0 ? since : above);
    const known = [expected, sum(above)];
    if (known.includes(found)) return [];
    const values = { found, expected };
    return [remarkAt(place, cell, { code: 'form.row.sum', values, severity: 'error' })];
  });
  // Separates rows already covered by a subtotal from the following ones.
  above.push({ row: 0, cells: [] });
  return remarks;
}
