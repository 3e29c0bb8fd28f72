import { type FilledForm, remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { readNumber } from '../values/read-number.ts';
import type { RowTools } from './read-row.ts';

/** Min rows above a total: one row equals its sum. */
const fewest = 2;

/** Numbers of a row by key; undefined if any is unreadable. */
function numbersOf(
  { cells }: FilledForm,
  keys: readonly string[],
  { locale, hintOf }: RowTools,
): ReadonlyMap<string, number> | undefined {
  const numbers = new Map<string, number>();
  for (const key of keys) {
    const cell = cells.get(key);
    if (!cell) continue;
    const reading = readNumber(cell, { locale, hint: hintOf(key) });
    if (reading.kind !== 'value') return undefined;
    numbers.set(key, reading.value);
  }
  return numbers;
}

/** Rows with numbers since a total, or from the start of a table. */
interface Added {
  readonly sums: Map<string, number>;
  rows: number;
}

function isSum(numbers: ReadonlyMap<string, number>, { sums, rows }: Added): boolean {
  if (rows < fewest || numbers.size === 0 || numbers.size < sums.size) return false;
  return [...numbers].every(
    ([key, number]) => number !== 0 && Math.abs(number - (sums.get(key) ?? 0)) < 1e-6,
  );
}

/**
 * Rows that add up those above them, or those since the last such row: every number is a sum, with nothing but a
 * name next to it. In a table with a single number column and no others, clusters are never taken for totals.
 */
export function findTotals(
  forms: readonly FilledForm[],
  keys: readonly string[],
  tools: RowTools,
): ReadonlySet<FilledForm> {
  const totals = new Set<FilledForm>();
  const tables = Map.groupBy(forms, ({ place: { sheet }, asked }) =>
    JSON.stringify([sheet, ...asked]),
  );
  for (const table of tables.values()) {
    const [first] = table;
    const columns = [...(first?.columns?.keys() ?? [])];
    const numeric = columns.filter((key) => keys.includes(key));
    const others = columns.filter((key) => !keys.includes(key) && !key.startsWith('name'));
    const isBare = ({ cells }: FilledForm) =>
      others.every((key) => key === 'region' || !cells.has(key));
    if (table.every(isBare) && numeric.length < 2) continue;
    const all: Added = { sums: new Map(), rows: 0 };
    const part: Added = { sums: new Map(), rows: 0 };
    for (const form of table) {
      const numbers = numbersOf(form, numeric, tools);
      if (numbers && isBare(form) && (isSum(numbers, all) || isSum(numbers, part))) {
        totals.add(form);
        part.sums.clear();
        part.rows = 0;
        continue;
      }
      for (const added of [all, part]) {
        if (numbers && numbers.size > 0) added.rows += 1;
        for (const [key, number] of numbers ?? [])
          added.sums.set(key, (added.sums.get(key) ?? 0) + number);
      }
    }
  }
  return totals;
}

/** Remark on a row of totals. */
export function tellTotal({ place, cells }: FilledForm): CellRemark {
  const [first] = cells.values();
  const found = [...cells.values()].map(({ text }) => text.trim()).join(' · ');
  const anchor = first ?? { address: `A${place.row}`, row: place.row, column: 1 };
  const values = { found: found.slice(0, 120) };
  return remarkAt(place, anchor, { code: 'form.row.total', values, severity: 'warning' });
}
