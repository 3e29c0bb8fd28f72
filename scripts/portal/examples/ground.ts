import type { Locale } from '../../../src/i18n/locales.ts';
import type { KnownIds } from '../../../src/starter/examples/adapt-entry.ts';
import type { StarterTexts } from '../../../src/starter/stock.ts';

/** Context of a new portal's examples. */
export interface Ground {
  readonly files: ReadonlyMap<string, string>;
  readonly languages: readonly Locale[];
  readonly edition: string;
  readonly known: KnownIds;
  /** Source cited by examples. */
  readonly source: string;
  readonly texts: StarterTexts;
  /** Comment at the top of each example. */
  readonly remark: string;
}
