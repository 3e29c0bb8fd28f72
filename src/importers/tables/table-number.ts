import type { Cell } from '../workbook/model.ts';
import type { NamedLabel } from './read-label.ts';
import type { RawNumber } from './raw-number.ts';
import type { CellValue } from './read-value.ts';

/** A name of a number, with its cell. */
export interface CellName {
  readonly cell: Cell;
  /** True if it is above the number columns. */
  readonly isHeader: boolean;
  readonly text: string;
  readonly is: NamedLabel;
}

/** A number of a file, with its names and parsed value. */
export interface FileNumber {
  readonly file: string;
  readonly sheet: string;
  readonly raw: RawNumber;
  /** One per axis; undefined if unlabelled. */
  readonly names: readonly (CellName | undefined)[];
  readonly value: CellValue;
  /** Signs and letters behind the number. */
  readonly notes?: readonly string[];
}

/** Key of a name: the id of an entry, whatever the wording; otherwise the text. */
export const nameKey = ({ is, text }: CellName): string =>
  is.kind === 'entry' ? `entry ${is.id}` : `${is.kind} ${text.trim()}`;

/** Cell for remarks on a number. */
export const cellOf = ({ raw }: FileNumber): Cell => raw.cell ?? raw.anchor;

/** Ids of a number; undefined if a name is a total or unknown. */
export function idsOf({ names }: FileNumber): string[] | undefined {
  const ids = names.map((name) => {
    if (name === undefined) return '';
    return name.is.kind === 'entry' || name.is.kind === 'part' ? name.is.id : undefined;
  });
  return ids.every((id) => id !== undefined) ? ids : undefined;
}
