import type { Sheet } from './model.ts';
import type { SheetRemark } from './sheet-remark.ts';

/** The sheets of a packed file, each with what its author may not know of it. */
export type PackageReading = readonly {
  readonly sheet: Sheet;
  readonly remarks: readonly SheetRemark[];
}[];
