import type { CellAnswer, FieldValue } from '../../../domain/survey/form-field.ts';
import { type Cell, toCsv } from '../../../exports/csv.ts';
import type { ReturnCsv } from '../../../queries/knowledge/survey/form/form-data.ts';

/** What identifies the cluster of a form, in order: texts by key, blank where nothing was typed. */
export type Identity = ReadonlyMap<string, string>;

export interface FilledField {
  readonly key: string;
  readonly value: FieldValue;
  readonly cell: CellAnswer | undefined;
}

/**
 * Format an answer so that the importer can read it in one way only: three decimals could be a thousand, and a
 * percentage below one a fraction.
 */
export function writeAnswer(
  { kind }: FieldValue,
  cell: CellAnswer | undefined,
  decimal: '.' | ',',
): Cell {
  if (cell === true) return 'x';
  if (typeof cell !== 'number') return cell;
  const plain = String(cell).replace('.', decimal);
  const isDoubtful = /[.,]\d{3}$/.test(plain);
  const written = isDoubtful ? `${plain}0` : plain;
  if (kind === 'percent' && cell !== 0 && Math.abs(cell) < 1) return `${written} %`;
  return isDoubtful ? written : cell;
}

/**
 * File of a return: its cluster, then every field by its key, in the order of the form, and the id of the form.
 */
export function writeReturnFile(
  identity: Identity,
  fields: readonly FilledField[],
  { signs, marks }: ReturnCsv,
): string {
  return toCsv(
    [
      [...identity.keys(), ...fields.map(({ key }) => key), ...marks.map(([name]) => name)],
      [
        ...[...identity.values()].map((text) => text || undefined),
        ...fields.map(({ value, cell }) => writeAnswer(value, cell, signs.decimal)),
        ...marks.map(([, value]) => value),
      ],
    ],
    signs,
  );
}
