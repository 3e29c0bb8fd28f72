import type { AuthorKey } from '../../i18n/phrase.ts';
/** A property of a sheet that its author may not know, reported once with its first cell. */
export interface SheetRemark {
  readonly code: AuthorKey;
  /** Number of cells, rows or columns concerned. */
  readonly count: number;
  readonly first: { readonly row: number; readonly column?: number };
}
