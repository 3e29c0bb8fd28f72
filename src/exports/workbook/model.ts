/** A workbook as people are given one: a form to fill in, a table, or a copy with remarks. */
export interface Workbook {
  /** Told by a program that shows the file's properties, and by screen readers. */
  readonly title?: string;
  /** Who wrote it: of the file, and of every note in it. */
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
  /** At least one of them is to be seen. */
  readonly sheets: readonly Sheet[];
}

/** A sheet. Rows and columns are counted from 0 wherever they are named by number. */
export interface Sheet {
  /** Letters that a sheet's name may not have are left out, and a long name is cut. */
  readonly name: string;
  /** `very` is hidden from the menu too: only a macro shows it. */
  readonly hidden?: true | 'very';
  readonly columns?: readonly Column[];
  readonly rows: readonly Row[];
  /** Of two that overlap the first is merged. */
  readonly merges?: readonly CellRange[];
  /** What stays in sight: so many rows from the top and columns from the left. */
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  readonly validations?: readonly Validation[];
  /** Only cells of the styles to fill in can be changed. There is no password: it guards from slips. */
  readonly protected?: boolean;
  readonly gridLines?: boolean;
  readonly print?: PrintSetup;
}

/** A column, and the looks of its cells that no row names. */
export interface Column {
  /** In digits of the plain font; that of the program if left out. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
  readonly format?: CellFormat;
}

/** The cells of a row, or more about it. */
export type Row = readonly Cell[] | ({ readonly cells: readonly Cell[] } & RowSetup);

/** What is told of a row besides its cells. */
export interface RowSetup {
  /** In points; as its texts need, if left out. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A cell: a value alone, or one with looks and a note. */
export type Cell = string | number | boolean | DressedCell | undefined;

/** A cell with more than a value. */
export interface DressedCell {
  /** Text is never a formula, whatever it begins with. */
  readonly value?: CellValue;
  readonly style?: CellStyle;
  readonly format?: CellFormat;
  /** As the style says, if left out. */
  readonly wrap?: boolean;
  readonly note?: string;
}

/** A value; a date is `2012-12-31` or `2012-12-31T10:30`, and has no time zone. */
export type CellValue = string | number | boolean | { readonly date: string };

/** What a cell is for, which decides its looks and whether it can be filled in under protection. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'heading'
  | 'question'
  | 'explanation'
  | 'input'
  | 'input-required'
  | 'faulty'
  | 'suspicious'
  | 'ok'
  | 'muted';

/** How a program shows what is typed: under `text` it makes no number or date of it. */
export type CellFormat = 'text' | 'whole' | 'decimal' | 'year' | 'percent' | 'date';

/** A rectangle of cells; of one row or column where the last is left out. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly toRow?: number;
  readonly toColumn?: number;
}

/** Cells of a sheet that is told by the name it was given. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** What may be typed into cells. An empty cell is always allowed. */
export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule;
  /** `warning` lets a person keep what was typed. `stop` if left out. */
  readonly severity?: 'stop' | 'warning';
  /** What is said of a value that is not allowed. */
  readonly error?: Message;
  /** What is said as soon as the cell is chosen. */
  readonly prompt?: Message;
}

/** Longer than `messageLimits` it is cut at a word. */
export interface Message {
  readonly title?: string;
  readonly text: string;
}

/** A rule; limits are allowed values themselves, and a side without one is open. */
export type ValidationRule =
  /** A drop-down list. What is too long for the cell goes to a hidden sheet. */
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** A drop-down list of the cells of a sheet. */
  | { readonly kind: 'range'; readonly of: SheetRange }
  | {
      readonly kind: 'whole' | 'decimal' | 'text-length';
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly kind: 'date'; readonly least?: string; readonly most?: string }
  /** True for what is allowed; relative to the first cell of the first range, in English functions. */
  | { readonly kind: 'formula'; readonly formula: string };

/** How a sheet is printed: on A4, as wide as a page. */
export interface PrintSetup {
  readonly landscape?: boolean;
  /** So many rows from the top are on every page. */
  readonly titleRows?: number;
  /** On the left at the foot of a page; page numbers are on the right. */
  readonly footer?: string;
}
