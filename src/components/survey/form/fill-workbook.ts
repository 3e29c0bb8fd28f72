import { fillCells } from '../../../exports/workbook/fill-cells.ts';
import { answerValue } from '../../../handouts/template/answer-cell.ts';
import type { AnswerCells } from '../../../queries/knowledge/survey/form/form-data.ts';
import type { FilledField, Identity } from './write-file.ts';

/**
 * Write answers into the empty workbook of the form, using the values of its drop-down lists.
 * @throws RangeError for a field that the workbook lacks
 */
export function fillWorkbook(
  empty: Uint8Array,
  { at, names }: AnswerCells,
  identity: Identity,
  fields: readonly FilledField[],
): Uint8Array<ArrayBuffer> {
  const nameIn = (key: string, id: string) => names[key]?.[id] ?? id;
  const values = new Map<string, string | number>();
  const place = (key: string, value: string | number) => values.set(at[key] ?? key, value);
  for (const [key, id] of identity) if (id !== '') place(key, nameIn(key, id));
  for (const { key, value, cell } of fields) {
    if (cell === undefined) continue;
    place(key, answerValue(value, cell, { name: (_, id) => nameIn(key, id) }));
  }
  return new Uint8Array(fillCells(empty, values));
}
