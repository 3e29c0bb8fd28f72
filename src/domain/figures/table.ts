import type { ClusterData } from '../../schemas/cluster.ts';
import type { LocalizedText } from '../../schemas/common.ts';
import type { FigureUnit } from '../../schemas/figure-data.ts';
import type { Region } from '../../schemas/region.ts';
import type { FigureWord } from './figure-words.ts';
import type { StageKey } from '../stages/stage-way.ts';
import type { Missing } from '../missing.ts';

/**
 * Words of a table: a text in the four languages, a word of the interface by its key, a name that may be
 * known in some languages only, what counts those beyond a stage, by the name of that stage, or the word
 * for regions of a level.
 */
export type Words =
  | { readonly text: LocalizedText }
  | { readonly word: FigureWord }
  | { readonly name: ClusterData['name'] }
  | { readonly pastStage: LocalizedText }
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
  readonly sectors?: readonly string[];
  readonly accent?: boolean;
  /** Rows that follow it or are linked with it. */
  readonly links?: readonly { readonly to: string; readonly weight?: number }[];
  /** Path of its page within a language. */
  readonly path?: string;
}

/** The numbers of a figure, free of language. */
export interface FigureTable {
  readonly head: Words;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
