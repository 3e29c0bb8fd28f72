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
  /**
   * The column whose value is told on the page of what a row is about, where its rows lead to pages
   * of clusters, regions or sectors (`path`); left out, nothing is told there.
   */
  readonly told?: string;
  /** Has it too many rows for a page? Then it is a download alone. */
  readonly long?: true;
  /** Do its rows count in different units? Then each number keeps the decimals that it has. */
  readonly mixed?: true;
}
