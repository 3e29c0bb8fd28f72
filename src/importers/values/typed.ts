/** Content of a cell, whatever the file format. A cell of a workbook is one. */
export interface Typed {
  /** An error is that of a formula: `#REF!`. */
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'error';
  /** A date is its day, `2012-12-31`, optionally followed by a time. */
  readonly value: string | number | boolean;
  /** As displayed. */
  readonly text: string;
  readonly percent?: boolean;
  /** Serial number of a date, if in the file. */
  readonly serial?: number;
}

/** A typed text, such as a CSV field. */
export function typedText(text: string): Typed {
  return { kind: 'text', value: text, text };
}
