import type { InventoryRow } from '../inventory/join-inventory.ts';
import type { FigureInputs } from './inputs.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import { countedWord } from './table-words.ts';
import type { FigureTable, TableCell } from './table.ts';

/** Rows by stage in the order of development, the unreported last, optionally with their share. */
export function tabulateStages(
  rows: readonly InventoryRow[],
  inputs: FigureInputs,
  { share = false }: { readonly share?: boolean } = {},
): FigureTable {
  const stages = stageColumns(inputs, rows);
  const counts = countStages(rows, stages);
  return {
    head: { word: 'stage' },
    columns: [
      {
        id: 'total',
        label: countedWord(rows, inputs.stageOrder),
        type: 'number',
        unit: 'clusters',
      },
      ...(share
        ? [{ id: 'share', label: { word: 'share' }, type: 'number', unit: 'percent' } as const]
        : []),
    ],
    rows: stages.map(({ id, label }, index) => {
      const count = counts[index] as number;
      const part: TableCell =
        rows.length === 0
          ? { missing: 'not-applicable' }
          : Math.round((1000 * count) / rows.length) / 10;
      return { id, label, stage: id, cells: share ? [count, part] : [count] };
    }),
  };
}
