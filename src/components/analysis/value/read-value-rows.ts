import type { ValueItem } from '../../../domain/analyses/value/compute-value.ts';

/** A cell filled in by a reader: text, a number, or undefined if empty. */
type Cell = string | number | undefined;

const number = (cell: Cell): number | undefined =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;

/**
 * Convert rows `item, members, ± %, amount, amount …` of one table of the calculator to items.
 * @param perMember names of items whose amount is per member, with the default number of members
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
      // The uncertainty is symmetric: a typed sign means nothing.
      unsurePercent: unsurePercent === undefined ? undefined : Math.abs(unsurePercent),
    };
  });
}
