/** What stands in a cell, however the file holds it. A cell of a workbook is one. */
export interface Typed {
  /** An error is what a formula left: `#REF!`. */
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'error';
  /** A date is its day, `2012-12-31`, with or without a time behind it. */
  readonly value: string | number | boolean;
  /** As it is shown. */
  readonly text: string;
  /** Is the number shown as a percentage? */
  readonly percent?: boolean;
  /** The number below a date, where the file has one. */
  readonly serial?: number;
}

/** A typed text, such as a field of a CSV file. */
export function typedText(text: string): Typed {
  return { kind: 'text', value: text, text };
}
