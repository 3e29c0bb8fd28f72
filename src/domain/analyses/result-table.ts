import type { FigureTable, Words } from '../figures/table.ts';

/** Result table: shown on its analysis's page, drawn by figures that refer to its name, and downloadable. */
export interface ResultTable {
  /** Slug, unique within the analysis, for figures and file names. */
  readonly name: string;
  readonly caption: Words;
  readonly table: FigureTable;
  /**
   * Column shown on the page of a row's subject, if rows link to pages of clusters, regions or sectors (`path`).
   */
  readonly told?: string;
  /** Whether it has too many rows for a page, so that it is a download only. */
  readonly long?: true;
  /** Whether rows have different units, so that each number keeps its decimals. */
  readonly mixed?: true;
}

/** Interface word as a column id: `lowerQuartile` becomes `lower-quartile`. */
export const slugOf = (word: string): string =>
  word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
