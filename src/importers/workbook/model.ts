import type { TextEncoding } from '../../i18n/encoding/decode-bytes.ts';

/** What every filled cell has. */
interface CellPlace {
  /** As spreadsheets name it: `C7`. */
  readonly address: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** As the person who filled it in saw it, as far as the file tells. */
  readonly text: string;
  /** The value is the last result of a formula. */
  readonly formula?: true;
}

/** Text, with its spaces and line breaks as typed. */
export interface TextCell extends CellPlace {
  readonly kind: 'text';
  readonly value: string;
}

export interface NumberCell extends CellPlace {
  readonly kind: 'number';
  readonly value: number;
  /** Shown as a percentage: a value of 0.4 stands there as 40%. */
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
   * The number below it, where the file has one: 2012 typed into a cell that is formatted as a
   * date shows as a day of 1905.
   */
  readonly serial?: number;
}

/** `#REF!` and the like, or a formula that was never computed, whose text is empty. */
export interface ErrorCell extends CellPlace {
  readonly kind: 'error';
  readonly value: string;
}

/** A cell with something in it. */
export type Cell = TextCell | NumberCell | BooleanCell | DateCell | ErrorCell;

/** The filled cells of a row, from left to right. */
export interface SheetRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Filtered away or hidden by hand. */
  readonly hidden?: true;
}

/** Cells shown as one. What it holds stands in its first cell. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What may be typed into cells, as far as it is told without formulas. */
export interface SheetValidation {
  readonly areas: readonly MergedArea[];
  readonly rule: CellRule;
  /** A person may keep what was typed all the same. */
  readonly isWarning: boolean;
  readonly error?: CellMessage;
  readonly prompt?: CellMessage;
}

/** A drop-down list, that of the cells of a sheet, or limits. */
export type CellRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** Of the same sheet where none is named. */
  | { readonly kind: 'range'; readonly of: MergedArea; readonly sheet?: string }
  | {
      readonly kind: 'whole' | 'decimal' | 'text-length';
      readonly least?: number;
      readonly most?: number;
    };

/** What a program says of a cell that is filled in. */
export interface CellMessage {
  readonly title?: string;
  readonly text: string;
}

/** How a sheet is laid out: what a copy of it has to keep for the person who fills it in. */
export interface SheetSetup {
  /** Widths of columns from the one to the other, in digits. */
  readonly widths: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number;
  }[];
  readonly validations: readonly SheetValidation[];
  /** What stays in sight: so many rows from the top and columns from the left. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Hidden from the menu too. */
  readonly veryHidden?: true;
  readonly isProtected?: true;
  readonly withoutGrid?: true;
}

/** One sheet. Only what is filled is in it, however far its formats reach. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with a filled cell, from the top. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedArea[];
  /** Columns that are hidden and hold something. */
  readonly hiddenColumns: readonly number[];
  /** As far as the file tells it and it is read. */
  readonly setup?: SheetSetup;
}

/** How the text of a CSV file was read. */
export interface CsvReading {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
}

export type Delimiter = ',' | ';' | '\t' | '|';

/** The cells of a file. */
export interface Workbook {
  readonly format: 'xlsx' | 'ods' | 'csv';
  readonly sheets: readonly Sheet[];
  readonly csv?: CsvReading;
}
