import { byId, greatestFirst } from './greatest-first.ts';
import type { FigureQuery } from '../../schemas/figure.ts';
import type { Region } from '../../schemas/region.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { knownCount } from '../inventory/known-count.ts';
import { tallyStages } from '../inventory/tally.ts';
import { isMissing, notReported } from '../missing.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import type { FigureTable, TableCell, TableColumn } from './table.ts';

type RegionsQuery = Extract<FigureQuery, { name: 'regions' }>;

interface Columns {
  readonly columns: readonly TableColumn[];
  readonly cells: (rows: readonly InventoryRow[]) => TableCell[];
}

function columnsOf(
  query: RegionsQuery,
  inputs: FigureInputs,
  rows: readonly InventoryRow[],
): Columns {
  if (query.split === 'stage') {
    const columns = stageColumns(inputs, rows);
    return { columns, cells: (part) => countStages(part, columns) };
  }
  if (query.sectorGroups) {
    const groups = query.sectorGroups;
    return {
      columns: groups.map((id) => {
        const label = inputs.sectorGroups.get(id)?.label;
        return {
          id,
          label: label ? { text: label } : { word: 'sector' },
          type: 'number',
          unit: 'clusters',
        };
      }),
      cells: (part) => groups.map((id) => part.filter((row) => row.mainGroup === id).length),
    };
  }
  return {
    columns: [
      { id: 'total', label: { word: 'clusters' }, type: 'number', unit: 'clusters' },
      { id: 'past', label: { word: 'past' }, type: 'number', unit: 'clusters' },
    ],
    cells: (part) => {
      const { total, past, notReported: unreported } = tallyStages(part);
      return [total, total > 0 && unreported === total ? notReported : past];
    },
  };
}

/** Regions of a level, those with most rows first; a row counts in each of its regions. */
export function queryRegions(query: RegionsQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country);
  const { columns, cells } = columnsOf(query, inputs, rows);
  const country = inputs.countries.get(query.country);
  const counted = [...inputs.regions.values()]
    .filter((region) => region.country === query.country && region.level === query.level)
    .map((region: Region) => {
      const part = rows.filter((row) => row.regions.has(region.id));
      return { region, part, known: knownCount(country, part.length) };
    })
    .filter(({ part }) => !query.listed || part.length > 0)
    .sort((a, b) => byId(a.region, b.region))
    .sort(greatestFirst(({ part }) => tallyStages(part).past))
    .sort(greatestFirst(({ part }) => part.length))
    .slice(0, query.most);
  return {
    head: { word: 'region' },
    columns,
    rows: counted.map(({ region, part, known }) => ({
      id: region.id,
      label: { text: region.name },
      region: region.id,
      path: `/regions/${region.id}/`,
      // A region of which no source says anything has no zeros.
      cells: isMissing(known) ? columns.map(() => known) : cells(part),
    })),
  };
}
