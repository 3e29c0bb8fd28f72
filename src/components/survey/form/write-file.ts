import type { CellAnswer, FieldValue } from '../../../domain/survey/form-field.ts';
import { type Cell, toCsv } from '../../../exports/csv.ts';

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
export function writeAnswer({ kind }: FieldValue, cell: CellAnswer | undefined): Cell {
  if (cell === true) return 'x';
  if (typeof cell !== 'number') return cell;
  const sure = /\.\d{3}$/.test(String(cell)) ? `${cell}0` : cell;
  return kind === 'percent' && cell !== 0 && Math.abs(cell) < 1 ? `${sure} %` : sure;
}

/** The file of a return: whom it tells of, then every field by its key, in the order of the form. */
export function writeReturnFile(
  identity: { readonly cluster: string; readonly region: string },
  fields: readonly FilledField[],
): string {
  return toCsv([
    ['cluster', 'region', ...fields.map(({ key }) => key)],
    [
      identity.cluster || undefined,
      identity.region || undefined,
      ...fields.map(({ value, cell }) => writeAnswer(value, cell)),
    ],
  ]);
}
