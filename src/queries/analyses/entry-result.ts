import type { NamedLink } from '../links/refs.ts';

/** What an analysis says of one entry, with the way to the rest. */
export interface EntryResult {
  /** Id of the analysis. */
  readonly analysis: string;
  readonly link: NamedLink;
}
