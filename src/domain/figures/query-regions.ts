import type { FigureQuery } from '../../schemas/figure-query.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import type { FigureTable } from './table.ts';
import { tabulateRegions } from './tabulate-regions.ts';

type RegionsQuery = Extract<FigureQuery, { name: 'regions' }>;

/** Regions of a level, all or a limited number; those without rows are optionally left out. */
export function queryRegions(query: RegionsQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country);
  const regions = [...inputs.regions.values()]
    .filter(({ country, level }) => country === query.country && level === query.level)
    .filter(({ id }) => !query.listed || rows.some((row) => row.regions.has(id)));
  const table = tabulateRegions(regions, rows, inputs, query);
  return { ...table, rows: table.rows.slice(0, query.most) };
}
