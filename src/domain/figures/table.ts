import type { ClusterData } from '../../schemas/cluster.ts';
import type { LocalizedText } from '../../schemas/common.ts';
import type { FigureUnit } from '../../schemas/figure-data.ts';
import type { Region } from '../../schemas/region.ts';
import type { FigureWord } from './figure-words.ts';
import type { StageKey } from '../stages/stage-order.ts';
import type { Missing } from '../missing.ts';

/**
 * Label in a table: a text in all four languages; the key of an interface message; a name known in some languages
 * only; a count of clusters past a named stage; the word for regions of a level; or a country code.
 */
export type Words =
  | { readonly text: LocalizedText }
  | { readonly word: FigureWord }
  | { readonly name: ClusterData['name'] }
  | { readonly pastStage: LocalizedText }
  | { readonly countryCode: string }
  | { readonly regionLevel: Region['level'] };

/** Cell value. Times are `2013`, `2013-Q2`, `2009-07` or `2009-07-15`. */
export type TableCell = number | { readonly time: string } | Words | Missing;

export interface TableColumn {
  readonly id: string;
  readonly label: Words;
  readonly type: 'number' | 'text' | 'time';
  readonly unit?: FigureUnit;
  /** Values are differences, so positive ones are printed with a sign too. */
  readonly signed?: boolean;
  readonly stage?: StageKey;
}

export interface TableRow {
  readonly id: string;
  readonly label: Words;
  /** One per column. */
  readonly cells: readonly TableCell[];
  readonly group?: Words;
  readonly stage?: StageKey;
  readonly region?: string;
  /** Location in degrees. */
  readonly point?: { readonly lat: number; readonly lon: number };
  readonly sectors?: readonly string[];
  readonly accent?: boolean;
  /** Rows that follow it or are linked with it. */
  readonly links?: readonly { readonly to: string; readonly weight?: number }[];
  /** Path of its page within a language. */
  readonly path?: string;
}

/** Number of clusters behind a table of answers. */
export interface AnswerBase {
  readonly asked: number;
  /** Undefined if fewer than `least` answered. */
  readonly answered: number | undefined;
  /** Base of the numbers: with a single column, the clusters it counts. */
  readonly among: number | undefined;
  /** Smallest number of clusters that may be published. */
  readonly least: number;
  /** Set if rows with fewer clusters were dropped. */
  readonly isCut?: true;
}

/** Language-independent numbers of a figure. */
export interface FigureTable {
  readonly head: Words;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Set if the numbers are survey answers. */
  readonly base?: AnswerBase;
}
