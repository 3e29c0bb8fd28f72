import type { AuthorKey } from '../i18n/phrase.ts';
import type { MessageValues } from '../i18n/translate.ts';

/** A remark to the author of a file, put into words only at the end. */
export interface Remark {
  /** Message key in i18n/author. */
  readonly code: AuthorKey;
  readonly values: MessageValues;
  /** Allowed values, if few. */
  readonly allowed?: readonly string[];
  /** Errors exclude the value; warnings say how it was read. */
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

/** A remark on a cell, or on its known location. */
export interface CellRemark extends Remark {
  readonly file: string;
  readonly sheet?: string;
  /** Address: `C7`. */
  readonly cell?: string;
  readonly row?: number;
  readonly column?: number;
}
