import type { FigureQuery } from '../../schemas/figure.ts';
import { knownCount } from '../inventory/known-count.ts';
import { isMissing } from '../missing.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import type { FigureTable, TableCell } from './table.ts';

type StagesQuery = Extract<FigureQuery, { name: 'stages' }>;

/** Rows by stage; or the stages inside and outside the BROP area, one row each. */
export function queryStages(query: StagesQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country);
  const columns = stageColumns(inputs, rows);
  const known =
    query.country === undefined || knownCount(inputs.countries.get(query.country), rows.length);
  // A country of which no source lists a cluster has no zeros.
  const say = (cells: readonly TableCell[]): readonly TableCell[] =>
    isMissing(known) ? cells.map(() => known) : cells;
  if (query.split === 'brop') {
    return {
      head: { word: 'place' },
      columns,
      rows: [true, false].map((brop) => ({
        id: brop ? 'inside' : 'outside',
        label: { word: brop ? 'bropInside' : 'bropOutside' },
        cells: say(
          countStages(
            rows.filter((row) => row.brop === brop),
            columns,
          ),
        ),
      })),
    };
  }
  const counts = countStages(rows, columns);
  const share = query.split === 'share';
  return {
    head: { word: 'stage' },
    columns: [
      { id: 'total', label: { word: 'clusters' }, type: 'number', unit: 'clusters' },
      ...(share
        ? [{ id: 'share', label: { word: 'share' }, type: 'number', unit: 'percent' } as const]
        : []),
    ],
    rows: columns.map(({ id, label }, index) => {
      const count = counts[index] as number;
      const part: TableCell =
        rows.length === 0
          ? { missing: 'not-applicable' }
          : Math.round((1000 * count) / rows.length) / 10;
      return { id, label, stage: id, cells: say(share ? [count, part] : [count]) };
    }),
  };
}
