import type { FigureQuery } from '../../schemas/figure-query.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { knownCount } from '../inventory/known-count.ts';
import { isMissing } from '../missing.ts';
import { groupHeads } from './group-heads.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import type { FigureTable } from './table.ts';
import { tabulateStages } from './tabulate-stages.ts';

type StagesQuery = Extract<FigureQuery, { name: 'stages' }>;

/** Stages inside and outside a group of regions, one row each. */
function tabulateAreas(
  rows: readonly InventoryRow[],
  inputs: FigureInputs,
  group: string,
): FigureTable {
  const columns = stageColumns(inputs, rows);
  const heads = groupHeads(inputs, group);
  return {
    head: { word: 'place' },
    columns,
    rows: (['inside', 'outside'] as const).map((id) => ({
      id,
      label: heads[id],
      cells: countStages(
        rows.filter((row) => row.regionGroups.includes(group) === (id === 'inside')),
        columns,
      ),
    })),
  };
}

/** Rows by stage; or the stages inside and outside a group of regions, one row each. */
export function queryStages(query: StagesQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country);
  const table =
    query.regionGroup === undefined
      ? tabulateStages(rows, inputs, { share: query.split === 'share' })
      : tabulateAreas(rows, inputs, query.regionGroup);
  const known =
    query.country === undefined || knownCount(inputs.countries.get(query.country), rows.length);
  if (!isMissing(known)) return table;
  // A country without clusters in any source is unreported, not zero.
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(() => known) })),
  };
}
