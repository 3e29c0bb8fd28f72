import { fillCells } from '../../../exports/workbook/fill-cells.ts';
import { answerValue } from '../../../handouts/template/answer-cell.ts';
import type { AnswerCells } from '../../../queries/knowledge/survey/form/form-data.ts';
import type { FilledField } from './write-file.ts';

/** Of which cluster a form tells. */
interface Identity {
  readonly cluster: string;
  readonly region: string;
}

/**
 * Writes answers into the empty workbook of the form, as its drop-down lists name them.
 * @throws RangeError for a field that the workbook does not have
 */
export function fillWorkbook(
  empty: Uint8Array,
  { at, names }: AnswerCells,
  { cluster, region }: Identity,
  fields: readonly FilledField[],
): Uint8Array<ArrayBuffer> {
  const nameIn = (key: string, id: string) => names[key]?.[id] ?? id;
  const values = new Map<string, string | number>();
  const place = (key: string, value: string | number) => values.set(at[key] ?? key, value);
  if (cluster !== '') place('cluster', cluster);
  if (region !== '') place('region', nameIn('region', region));
  for (const { key, value, cell } of fields) {
    if (cell === undefined) continue;
    place(key, answerValue(value, cell, { name: (_, id) => nameIn(key, id) }));
  }
  return new Uint8Array(fillCells(empty, values));
}
