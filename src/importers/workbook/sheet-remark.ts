import type { AuthorKey } from '../../i18n/phrase.ts';
/** Something about a sheet that its author may not know, told once with the first place of it. */
export interface SheetRemark {
  /** Key of the message. */
  readonly code: AuthorKey;
  /** How many cells, rows or columns it is about. */
  readonly count: number;
  readonly first: { readonly row: number; readonly column?: number };
}
