import type { Cell } from '../workbook/model.ts';
import type { NamedLabel } from './read-label.ts';
import type { RawNumber } from './read-rows.ts';
import type { CellValue } from './read-value.ts';

/** A name of a number, with the cell that gives it. */
export interface CellName {
  readonly cell: Cell;
  /** Whether it stands above the columns of numbers. */
  readonly isHeader: boolean;
  readonly text: string;
  readonly is: NamedLabel;
}

/** A number of a file, with what names it and what its cell says. */
export interface FileNumber {
  readonly file: string;
  readonly sheet: string;
  readonly raw: RawNumber;
  /** One a name of the kind; undefined where nothing gives it. */
  readonly names: readonly (CellName | undefined)[];
  readonly value: CellValue;
}

/** What a name is, as names are told apart: an entry whatever its words, any other text by itself. */
export const nameKey = ({ is, text }: CellName): string =>
  is.kind === 'entry' ? `entry ${is.id}` : `${is.kind} ${text.trim()}`;

/** The cell where something is told of a number. */
export const cellOf = ({ raw }: FileNumber): Cell => raw.cell ?? raw.anchor;

/** The ids of a number; undefined where a name is a total, or is not known. */
export function idsOf({ names }: FileNumber): string[] | undefined {
  const ids = names.map((name) => {
    if (name === undefined) return '';
    return name.is.kind === 'entry' || name.is.kind === 'part' ? name.is.id : undefined;
  });
  return ids.every((id) => id !== undefined) ? ids : undefined;
}
