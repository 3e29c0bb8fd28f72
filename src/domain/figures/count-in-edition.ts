import type { FigureQuery } from '../../schemas/figure-query.ts';
import { computeTable } from './compute-table.ts';
import type { FigureInputs } from './inputs.ts';
import { chooseClusters } from './query-clusters.ts';
import type { FigureTable } from './table.ts';
import { tabulateStages } from './tabulate-stages.ts';

/** Query without splits and row limits, which apply over all years. */
function withoutParts(query: FigureQuery): FigureQuery {
  switch (query.name) {
    case 'stages':
      return { ...query, split: undefined };
    case 'sectors':
      return { ...query, split: undefined, regionGroup: undefined };
    case 'regions':
      return { ...query, split: undefined, most: undefined };
    default:
      return query;
  }
}

/**
 * Table of a query for one edition within a time series, with one comparable number per row. Clusters are
 * counted by stage.
 */
export function countInEdition(query: FigureQuery, inputs: FigureInputs): FigureTable {
  if (query.name !== 'clusters')
    return computeTable({ query: withoutParts(query) }, inputs) as FigureTable;
  const table = tabulateStages(chooseClusters(query, inputs), inputs);
  const { stages } = query;
  if (!stages) return table;
  return { ...table, rows: table.rows.filter(({ stage }) => stages.some((id) => id === stage)) };
}
