import type { Cell } from '../workbook/model.ts';
import type { TableTime } from './table-time.ts';
import type { TableUnit } from './table-unit.ts';

export interface LabelCell {
  readonly cell: Cell;
  /** True if it is above the number columns. */
  readonly isHeader?: true;
  /** True if it applies to all rows below: a region above its sectors. */
  readonly isWhole?: true;
}

export type OtherUnit = Exclude<TableUnit, { readonly kind: 'count' }>;

/** A number as found, with all its labels. */
export interface RawNumber {
  readonly row: number;
  /** Undefined if a list row has none. */
  readonly cell: Cell | undefined;
  /** Cell of the row for remarks on the number. */
  readonly anchor: Cell;
  /** Flag in the column to its right: `b`, `c`. */
  readonly flag: string;
  /** One per axis; undefined if unlabelled. */
  readonly names: readonly (LabelCell | undefined)[];
  readonly time: TableTime | undefined;
  /** Zeros added by its unit, if given. */
  readonly zeros: number | undefined;
  /** Unit, if not persons. */
  readonly unit: OtherUnit | undefined;
  /** Other texts of its row and header, by position. */
  readonly rest: ReadonlyMap<string, string>;
}

export interface SheetRows {
  readonly numbers: readonly RawNumber[];
  /** Texts above, below and between the rows of numbers. */
  readonly notes: readonly Cell[];
  /** First cells of columns where blanks repeat the name above. */
  readonly filledDown: readonly Cell[];
  readonly merged: readonly Cell[];
  /** Headers of number columns that are not imported. */
  readonly passed: readonly Cell[];
}
