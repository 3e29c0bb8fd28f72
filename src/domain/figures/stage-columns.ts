import type { InventoryRow } from '../inventory/join-inventory.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import type { StageKey } from '../stages/stage-order.ts';
import type { FigureInputs } from './inputs.ts';
import type { TableColumn, Words } from './table.ts';

/** Name of a stage: the portal's own, or the interface's word for none. */
export function stageName(inputs: FigureInputs, key: StageKey): Words {
  const label = inputs.stages.get(key)?.label;
  return label ? { text: label } : { word: 'stageNotReported' };
}

/** Label of the count beyond the first stage. A portal without stages has no name for it. */
export function pastLabel(inputs: FigureInputs): Words {
  const [first] = inputs.stageOrder.steps;
  const label = first === undefined ? undefined : inputs.stages.get(first)?.label;
  return label ? { pastStage: label } : { word: 'past' };
}

/** One column per stage, least developed first; one for the unreported if there are any. */
export function stageColumns(
  inputs: FigureInputs,
  rows: readonly InventoryRow[],
): readonly (TableColumn & { readonly id: StageKey })[] {
  const unreported = rows.some((row) => stageKeyOf(row) === 'not-reported');
  const reported = rows.some((row) => stageKeyOf(row) !== 'not-reported');
  const keys: StageKey[] = [
    ...(reported || !unreported ? inputs.stageOrder.ids : []),
    ...(unreported ? (['not-reported'] as const) : []),
  ];
  return keys.map((id) => ({
    id,
    label: stageName(inputs, id),
    type: 'number',
    unit: 'clusters',
    stage: id,
  }));
}

/** Number of rows at each of the stages. */
export function countStages(
  rows: readonly InventoryRow[],
  columns: readonly { readonly id: StageKey }[],
): number[] {
  return columns.map(({ id }) => rows.filter((row) => stageKeyOf(row) === id).length);
}
