import type { FigureTable, Words } from '../figures/table.ts';

/**
 * A table of results: shown on the page of its analysis, drawn by figures that ask for it by name, and
 * downloaded as numbers.
 */
export interface ResultTable {
  /** Its name within the analysis: a slug, for figures and for the names of files. */
  readonly name: string;
  /** What it shows. */
  readonly caption: Words;
  readonly table: FigureTable;
}
