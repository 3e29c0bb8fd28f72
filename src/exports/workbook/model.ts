/** Workbook: a form to fill in, a table, or a copy with remarks. */
export interface Workbook {
  /** Shown in the file's properties and read out by screen readers. */
  readonly title?: string;
  /** Author of the file and of every note in it. */
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
  /** At least one must be visible. */
  readonly sheets: readonly Sheet[];
}

/** Sheet. Numbers of rows and columns are zero-based. */
export interface Sheet {
  /** Forbidden characters are removed and long names cut. */
  readonly name: string;
  /** `very` hides it from the menu too: only a macro shows it. */
  readonly hidden?: true | 'very';
  readonly columns?: readonly Column[];
  readonly rows: readonly Row[];
  /** Of two that overlap, only the first is merged. */
  readonly merges?: readonly CellRange[];
  /** Number of rows from the top and columns from the left that stay visible. */
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  readonly validations?: readonly Validation[];
  /** Only cells of the editable styles can be changed. No password: it guards against slips. */
  readonly protected?: boolean;
  readonly gridLines?: boolean;
  readonly print?: PrintSetup;
}

/** Column, with the format of cells that no row lists. */
export interface Column {
  /** In digits of the default font; the program's default if left out. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
  readonly format?: CellFormat;
}

/** Cells of a row, optionally with its setup. */
export type Row = readonly Cell[] | ({ readonly cells: readonly Cell[] } & RowSetup);

export interface RowSetup {
  /** In points; fitted to its texts if left out. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** Value alone, or one with a style and a note. */
export type Cell = string | number | boolean | DressedCell | undefined;

export interface DressedCell {
  /** Text is never a formula, whatever it begins with. */
  readonly value?: CellValue;
  readonly style?: CellStyle;
  readonly format?: CellFormat;
  /** Decided by the style if left out. */
  readonly wrap?: boolean;
  readonly note?: string;
}

/** Value; a date is `2012-12-31` or `2012-12-31T10:30`, without time zone. */
export type CellValue = string | number | boolean | { readonly date: string };

/** Purpose of a cell, which decides its formatting and whether it can be edited under protection. */
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

/** Number format; under `text` input becomes neither number nor date. */
export type CellFormat = 'text' | 'whole' | 'decimal' | 'year' | 'percent' | 'date';

/** Rectangle of cells; a single row or column if the last is left out. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly toRow?: number;
  readonly toColumn?: number;
}

/** Cells of a sheet, identified by the name given in the model. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** Rule for what may be typed into cells. An empty cell is always allowed. */
export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule;
  /** `warning` allows keeping the input. `stop` if left out. */
  readonly severity?: 'stop' | 'warning';
  /** Shown for a value that is not allowed. */
  readonly error?: Message;
  /** Shown when the cell is selected. */
  readonly prompt?: Message;
}

/** Cut at a word if longer than `messageLimits`. */
export interface Message {
  readonly title?: string;
  readonly text: string;
}

/** Rule; limits are inclusive, and a missing one leaves that side open. */
export type ValidationRule =
  /** Drop-down list; one too long for the cell goes to a hidden sheet. */
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** Drop-down list from the cells of a sheet. */
  | { readonly kind: 'range'; readonly of: SheetRange }
  | {
      readonly kind: 'whole' | 'decimal' | 'text-length';
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly kind: 'date'; readonly least?: string; readonly most?: string }
  /** True for what is allowed; relative to the first cell of the first range, with English function names. */
  | { readonly kind: 'formula'; readonly formula: string };

/** Print settings: on A4, one page wide. */
export interface PrintSetup {
  readonly landscape?: boolean;
  /** Number of rows from the top repeated on every page. */
  readonly titleRows?: number;
  /** At the bottom left of a page; page numbers are on the right. */
  readonly footer?: string;
}
