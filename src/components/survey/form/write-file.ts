import type { CellAnswer, FieldValue } from '../../../domain/survey/form-field.ts';
import { type Cell, toCsv } from '../../../exports/csv.ts';
import type { ReturnCsv } from '../../../queries/knowledge/survey/form/form-data.ts';

/** A field that is filled in. */
export interface FilledField {
  readonly key: string;
  readonly value: FieldValue;
  readonly cell: CellAnswer | undefined;
}

/**
 * An answer as the importer can read it in one way only: three digits behind a point could be a
 * thousand, and a per cent below one a part of a whole.
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
 * The file of a return: whom it tells of, then every field by its key, in the order of the form, and
 * what the form is.
 */
export function writeReturnFile(
  identity: { readonly cluster: string; readonly region: string },
  fields: readonly FilledField[],
  { signs, marks }: ReturnCsv,
): string {
  return toCsv(
    [
      ['cluster', 'region', ...fields.map(({ key }) => key), ...marks.map(([name]) => name)],
      [
        identity.cluster || undefined,
        identity.region || undefined,
        ...fields.map(({ value, cell }) => writeAnswer(value, cell, signs.decimal)),
        ...marks.map(([, value]) => value),
      ],
    ],
    signs,
  );
}
