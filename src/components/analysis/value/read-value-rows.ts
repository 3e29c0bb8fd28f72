import type { ValueItem } from '../../../domain/analyses/value/compute-value.ts';

/** A cell that a reader filled in: words, a number, or nothing yet. */
type Cell = string | number | undefined;

const number = (cell: Cell): number | undefined =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;

/**
 * Rows `item, members, ± %, amount, amount …` of one table of the calculator as items. A row without any
 * amount is one that nobody has filled in yet, and no item.
 */
export function readValueRows(
  table: string,
  rows: readonly (readonly Cell[])[],
  years: number,
): ValueItem[] {
  return rows.flatMap(([name, times, unsure, ...cells], index): ValueItem[] => {
    const amounts = Array.from({ length: years }, (_, year) => number(cells[year]));
    if (amounts.every((amount) => amount === undefined)) return [];
    const unsurePercent = number(unsure);
    return [
      {
        id: String(name ?? `${table} ${index + 1}`),
        side: table === 'gain' ? 'benefit' : 'cost',
        unit: table === 'time' ? 'hours' : 'money',
        times: number(times),
        amounts,
        // A guess can be off both ways: the sign that somebody typed says nothing.
        unsurePercent: unsurePercent === undefined ? undefined : Math.abs(unsurePercent),
      },
    ];
  });
}
