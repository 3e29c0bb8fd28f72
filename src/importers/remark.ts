import type { MessageValues } from '../i18n/translate.ts';

/** Something to tell the author of a file. It is put into words at the end only. */
export interface Remark {
  /** Key of its message in i18n/author. */
  readonly code: string;
  readonly values: MessageValues;
  /** What could stand there, where the list is short. */
  readonly allowed?: readonly string[];
  /** An error keeps the value out; a warning tells how it was read. */
  readonly severity: 'error' | 'warning';
  /** The word that a mapping could settle. */
  readonly asks?: AskedWord;
}

/** A word of a cell that means nothing yet. */
export interface AskedWord {
  /** What its column holds; undefined for a mark of no answer, which is the same in all columns. */
  readonly key: string | undefined;
  readonly word: string;
  /** Ids that may have been meant. */
  readonly near?: readonly string[];
  /** A mark in the place of a number, which may be a 0 or a secret as well. */
  readonly ofNumber?: true;
  /** What it is like, where that has no id yet. */
  readonly like?: string;
}

/** A remark on a cell, or on as much of its place as is known. */
export interface CellRemark extends Remark {
  readonly file: string;
  readonly sheet?: string;
  /** Its address: `C7`. */
  readonly cell?: string;
  readonly row?: number;
  readonly column?: number;
}
