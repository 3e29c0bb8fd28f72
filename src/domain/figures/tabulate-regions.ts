import type { Region } from '../../schemas/region.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { knownCount } from '../inventory/known-count.ts';
import { tallyStages } from '../inventory/tally.ts';
import { isMissing, notReported } from '../missing.ts';
import type { FigureInputs } from './inputs.ts';
import { compareRanks } from './rank.ts';
import { countStages, pastLabel, stageColumns } from './stage-columns.ts';
import { countedWord, regionHead } from './table-words.ts';
import type { FigureTable, TableCell, TableColumn } from './table.ts';

/** Columns for regions; by default rows and those beyond the first stage. */
export interface RegionColumns {
  readonly split?: 'stage' | undefined;
  /** A column for each of these groups of main sectors. */
  readonly sectorGroups?: readonly string[] | undefined;
}

interface Columns {
  readonly columns: readonly TableColumn[];
  readonly cells: (rows: readonly InventoryRow[]) => TableCell[];
}

function columnsOf(
  { split, sectorGroups }: RegionColumns,
  rows: readonly InventoryRow[],
  inputs: FigureInputs,
): Columns {
  if (split === 'stage') {
    const columns = stageColumns(inputs, rows);
    return { columns, cells: (part) => countStages(part, columns) };
  }
  if (sectorGroups) {
    return {
      columns: sectorGroups.map((id) => {
        const label = inputs.sectorGroups.get(id)?.label;
        return {
          id,
          label: label ? { text: label } : { word: 'sector' },
          type: 'number',
          unit: 'clusters',
        };
      }),
      cells: (part) => sectorGroups.map((id) => part.filter((row) => row.mainGroup === id).length),
    };
  }
  return {
    columns: [
      {
        id: 'total',
        label: countedWord(rows, inputs.stageOrder),
        type: 'number',
        unit: 'clusters',
      },
      { id: 'past', label: pastLabel(inputs), type: 'number', unit: 'clusters' },
    ],
    cells: (part) => {
      const { total, past, notReported: unreported } = tallyStages(part, inputs.stageOrder);
      return [total, total > 0 && unreported === total ? notReported : past];
    },
  };
}

/** Regions by number of rows; a row counts in each of its regions and those above them. */
export function tabulateRegions(
  regions: readonly Region[],
  rows: readonly InventoryRow[],
  inputs: FigureInputs,
  told: RegionColumns = {},
): FigureTable {
  const { columns, cells } = columnsOf(told, rows, inputs);
  const places =
    inputs.places ?? new Map([...inputs.regions.keys()].map((id, place) => [id, place]));
  const counted = regions.map((region) => {
    const part = rows.filter((row) => row.regions.has(region.id));
    const known = knownCount(inputs.countries.get(region.country), part.length);
    return {
      region,
      // A region not covered by any source is unreported, not zero.
      cells: isMissing(known) ? columns.map(() => known) : cells(part),
      count: isMissing(known) ? undefined : known,
      past: tallyStages(part, inputs.stageOrder).past,
      place: places.get(region.id) ?? places.size,
    };
  });
  return {
    head: regionHead(regions),
    columns,
    rows: counted.sort(compareRanks).map(({ region, cells: values }) => ({
      id: region.id,
      label: { text: region.name },
      region: region.id,
      path: `/regions/${region.id}/`,
      cells: values,
    })),
  };
}
