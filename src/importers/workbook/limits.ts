export interface WorkbookLimits {
  /** Size of the file. */
  readonly bytes: number;
  /** Unpacked size of all parts that are read. */
  readonly unpackedBytes: number;
  /** Filled rows of all sheets. */
  readonly rows: number;
  /** Filled cells of all sheets. */
  readonly cells: number;
  /** Parts of a packed file, read or not. */
  readonly parts: number;
}

/** Far above any return or inventory, and low enough to refuse a file made to exhaust the computer. */
export const workbookLimits: WorkbookLimits = {
  bytes: 200_000_000,
  unpackedBytes: 400_000_000,
  rows: 1_000_000,
  cells: 4_000_000,
  parts: 20_000,
};
