import type { Locale } from '../../../src/i18n/locales.ts';
import type { KnownIds } from '../../../src/starter/examples/adapt-entry.ts';
import type { StarterTexts } from '../../../src/starter/stock.ts';

/** A new portal as its examples see it. */
export interface Ground {
  /** Its files without examples. */
  readonly files: ReadonlyMap<string, string>;
  readonly languages: readonly Locale[];
  readonly edition: string;
  readonly known: KnownIds;
  /** The source that examples name. */
  readonly source: string;
  readonly texts: StarterTexts;
  /** What stands above each example, in the language of whoever makes the portal. */
  readonly remark: string;
}
