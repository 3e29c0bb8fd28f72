import type { TextEncoding } from '../../i18n/encoding/decode-bytes.ts';

interface CellPlace {
  /** In spreadsheet notation: `C7`. */
  readonly address: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** As displayed to the author, if the file says so. */
  readonly text: string;
  /** The value is the cached result of a formula. */
  readonly formula?: true;
}

/** Text, with spaces and line breaks as typed. */
export interface TextCell extends CellPlace {
  readonly kind: 'text';
  readonly value: string;
}

export interface NumberCell extends CellPlace {
  readonly kind: 'number';
  readonly value: number;
  /** Displayed as a percentage: 0.4 as 40%. */
  readonly percent?: true;
}

export interface BooleanCell extends CellPlace {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** A day, a moment or a time of day, without a time zone. */
export interface DateCell extends CellPlace {
  readonly kind: 'date';
  /** `2012-12-31`, `2012-12-31T08:30:00` or `T08:30:00`. */
  readonly value: string;
  /**
   * Serial number, if in the file: 2012 typed into a cell formatted as a date is displayed as a day of 1905.
   */
  readonly serial?: number;
}

/** An error such as `#REF!`, or an uncomputed formula, whose text is empty. */
export interface ErrorCell extends CellPlace {
  readonly kind: 'error';
  readonly value: string;
}

export type Cell = TextCell | NumberCell | BooleanCell | DateCell | ErrorCell;

/** Filled cells of a row, from left to right. */
export interface SheetRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Filtered out or hidden by hand. */
  readonly hidden?: true;
}

/** Merged cells. Their content is in the first cell. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Allowed input of cells, where given without formulas. */
export interface SheetValidation {
  readonly areas: readonly MergedArea[];
  readonly rule: CellRule;
  /** Invalid input may be kept after a warning. */
  readonly isWarning: boolean;
  readonly error?: CellMessage;
  readonly prompt?: CellMessage;
}

/** A drop-down list, given as values or a cell range, or limits. */
export type CellRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** On the same sheet by default. */
  | { readonly kind: 'range'; readonly of: MergedArea; readonly sheet?: string }
  | {
      readonly kind: 'whole' | 'decimal' | 'text-length';
      readonly least?: number;
      readonly most?: number;
    };

/** A message shown for a cell being filled in. */
export interface CellMessage {
  readonly title?: string;
  readonly text: string;
}

/** Layout of a sheet, preserved in copies to be filled in. */
export interface SheetSetup {
  /** Widths of column ranges, in digits. */
  readonly widths: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number;
  }[];
  readonly validations: readonly SheetValidation[];
  /** Numbers of rows and columns that stay visible. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Hidden from the menu too. */
  readonly veryHidden?: true;
  readonly isProtected?: true;
  readonly withoutGrid?: true;
}

/** A sheet with its filled cells, however far its formats reach. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with filled cells, from the top. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedArea[];
  /** Hidden columns with filled cells. */
  readonly hiddenColumns: readonly number[];
  /** Undefined if missing or not read. */
  readonly setup?: SheetSetup;
}

/** Settings with which a CSV file was read. */
export interface CsvReading {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
}

export type Delimiter = ',' | ';' | '\t' | '|';

export interface Workbook {
  readonly format: 'xlsx' | 'ods' | 'csv';
  readonly sheets: readonly Sheet[];
  readonly csv?: CsvReading;
}
