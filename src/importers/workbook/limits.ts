/** How much of a file is read. */
export interface WorkbookLimits {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of all parts of a packed file that are read, once unpacked. */
  readonly unpackedBytes: number;
  /** Filled rows of all sheets. */
  readonly rows: number;
  /** Filled cells of all sheets. */
  readonly cells: number;
  /** Parts of a packed file, read or not. */
  readonly parts: number;
}

/**
 * Far above any return or inventory, and low enough that a file made to exhaust a computer is
 * refused before it does.
 */
export const workbookLimits: WorkbookLimits = {
  bytes: 200_000_000,
  unpackedBytes: 400_000_000,
  rows: 1_000_000,
  cells: 4_000_000,
  parts: 20_000,
};
