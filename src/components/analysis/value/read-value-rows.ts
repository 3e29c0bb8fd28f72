import type { ValueItem } from '../../../domain/analyses/value/compute-value.ts';

/** A cell that a reader filled in: words, a number, or nothing yet. */
type Cell = string | number | undefined;

const number = (cell: Cell): number | undefined =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;

/**
 * Rows `item, members, ± %, amount, amount …` of one table of the calculator as items.
 * @param perMember names of items whose amount is that of one member, with the number of all members
 *   for which it counts where no other is typed
 */
export function readValueRows(
  table: string,
  rows: readonly (readonly Cell[])[],
  years: number,
  perMember: { readonly names: readonly string[]; readonly members: number },
): ValueItem[] {
  return rows.map(([name, times, unsure, ...cells], index): ValueItem => {
    const unsurePercent = number(unsure);
    const id = String(name ?? `${table} ${index + 1}`);
    return {
      id,
      side: table === 'gain' ? 'benefit' : 'cost',
      unit: table === 'time' ? 'hours' : 'money',
      times: number(times) ?? (perMember.names.includes(id) ? perMember.members : undefined),
      amounts: Array.from({ length: years }, (_, year) => number(cells[year])),
      // A guess can be off both ways: the sign that somebody typed says nothing.
      unsurePercent: unsurePercent === undefined ? undefined : Math.abs(unsurePercent),
    };
  });
}
