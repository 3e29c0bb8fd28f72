import type { Sheet } from './model.ts';
import type { SheetRemark } from './sheet-remark.ts';

/** Sheets of a packed file, each with remarks for its author. */
export type PackageReading = readonly {
  readonly sheet: Sheet;
  readonly remarks: readonly SheetRemark[];
}[];
