import type { AuthorKey } from '../i18n/phrase.ts';
import type { MessageValues } from '../i18n/translate.ts';

/** Something to tell the author of a file. It is put into words at the end only. */
export interface Remark {
  /** Key of its message in i18n/author. */
  readonly code: AuthorKey;
  readonly values: MessageValues;
  /** What could stand there, where the list is short. */
  readonly allowed?: readonly string[];
  /** An error keeps the value out; a warning tells how it was read. */
  readonly severity: 'error' | 'warning';
  /** A word that a mapping could settle. */
  readonly asks?: AskedWord;
}

/** A word in a cell without a known meaning. */
export interface AskedWord {
  /** Key of its column; undefined for a missing-value mark, which applies to all columns. */
  readonly key: string | undefined;
  readonly word: string;
  /** Candidate ids. */
  readonly near?: readonly string[];
  /** The mark is in place of a number, where it may also mean 0 or confidential. */
  readonly ofNumber?: true;
  /** Name it resembles, if that has no id yet. */
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
