import type { ClusterData } from '../../schemas/cluster.ts';
import type { LocalizedText } from '../../schemas/common.ts';
import type { FigureUnit } from '../../schemas/figure-data.ts';
import type { Region } from '../../schemas/region.ts';
import type { FigureWord } from './figure-words.ts';
import type { StageKey } from '../stages/stage-way.ts';
import type { Missing } from '../missing.ts';

/**
 * Words of a table: a text in the four languages, a word of the interface by its key, a name that may be
 * known in some languages only, what counts those beyond a stage, by the name of that stage, the word
 * for regions of a level, or a country by its code.
 */
export type Words =
  | { readonly text: LocalizedText }
  | { readonly word: FigureWord }
  | { readonly name: ClusterData['name'] }
  | { readonly pastStage: LocalizedText }
  | { readonly countryCode: string }
  | { readonly regionLevel: Region['level'] };

/** A value of a table. Times are `2013`, `2013-Q2`, `2009-07` or `2009-07-15`. */
export type TableCell = number | { readonly time: string } | Words | Missing;

export interface TableColumn {
  readonly id: string;
  readonly label: Words;
  readonly type: 'number' | 'text' | 'time';
  readonly unit?: FigureUnit;
  /** Its values are differences: those above zero are printed with their sign too. */
  readonly signed?: boolean;
  readonly stage?: StageKey;
}

export interface TableRow {
  readonly id: string;
  readonly label: Words;
  /** One a column. */
  readonly cells: readonly TableCell[];
  readonly group?: Words;
  readonly stage?: StageKey;
  readonly region?: string;
  /** Where it lies, in degrees. */
  readonly point?: { readonly lat: number; readonly lon: number };
  readonly sectors?: readonly string[];
  readonly accent?: boolean;
  /** Rows that follow it or are linked with it. */
  readonly links?: readonly { readonly to: string; readonly weight?: number }[];
  /** Path of its page within a language. */
  readonly path?: string;
}

/** Of how many clusters a table of answers tells. */
export interface AnswerBase {
  readonly asked: number;
  /** Undefined where fewer than the least number answered. */
  readonly answered: number | undefined;
  /** Those of whom the numbers are parts: of a single column, those whom it counts. */
  readonly among: number | undefined;
  /** The least number of clusters of which something is told. */
  readonly least: number;
  /** Set where rows of fewer clusters are left out. */
  readonly isCut?: true;
}

/** The numbers of a figure, free of language. */
export interface FigureTable {
  readonly head: Words;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Set where the numbers are answers to the survey. */
  readonly base?: AnswerBase;
}
