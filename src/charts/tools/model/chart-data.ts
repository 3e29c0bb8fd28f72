import type { MissingReason } from '../../../domain/missing.ts';
import type { StageMark } from '../../../domain/stages/stage-order.ts';
import type { Degrees } from '../projection/place-point.ts';
import type { PlacedMap } from '../projection/project-regions.ts';

export interface ChartCell {
  /** Undefined without a number: `text` then gives the reason, or is the statement itself. */
  readonly value?: number;
  /** Formatted in the reader's language: "12.5%", "not reported", "rank order only". */
  readonly text: string;
  /** A time in its source form: `2013-Q2`, `2009-07`. */
  readonly time?: string;
  /** Reason for a missing value; undefined for numbers and for words. */
  readonly missing?: MissingReason;
}

export interface ChartColumn {
  readonly id: string;
  readonly label: string;
  readonly type: 'number' | 'text' | 'time';
  readonly unit?: string;
  /** The stage it counts, which sets the colour of its series. */
  readonly stage?: StageMark;
}

export interface ChartRow {
  readonly id: string;
  readonly label: string;
  /** One cell per column. */
  readonly cells: readonly ChartCell[];
  readonly stage?: StageMark;
  /** Id of its region, for maps. */
  readonly region?: string;
  /** Exact location in degrees, used by maps in preference to the region. */
  readonly point?: Degrees;
  /** Rows of a group are drawn together under its name. */
  readonly group?: string;
  /** Ids of rows that follow it (flow) or are linked to it (network; each link once). */
  readonly links?: readonly { readonly to: string; readonly weight?: number }[];
  /** The subject of the figure, drawn in the accent colour. */
  readonly accent?: boolean;
}

/** The numbers of a figure in the reader's language, as in its table. */
export interface ChartData {
  readonly head: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** Width of a text in units of the drawing, measured with the real font. */
export type Measure = (text: string, size: number, weight?: 400 | 500 | 600) => number;

export interface Geography {
  /**
   * Project regions for a width.
   * @param countries ids; all if empty
   * @param regions only these, for an inset
   * @returns undefined if none has a shape
   */
  project(
    width: number,
    countries: readonly string[],
    regions?: readonly string[],
  ): PlacedMap | undefined;
  /** Key of the result of `project`, distinct for other regions. */
  tellLand?(countries: readonly string[], regions?: readonly string[]): string;
  name(id: string): string;
  /** Words for the sheet of a map; without them it has no scale bar. */
  readonly sheet?: SheetWords;
}

/** Words of the sheet of a map in a language. */
export interface SheetWords {
  /** A distance, for the scale bar: `50 km`. */
  distance(km: number): string;
  /** A number, for the degrees: 0.5 → "0,5" (tr). */
  number(value: number): string;
}

export interface PlaceContext {
  /** In drawing units: one of `drawingWidths`. */
  readonly width: number;
  readonly measure: Measure;
  /** Format a number of an axis like the column's cells. */
  readonly format: (value: number, column: ChartColumn) => string;
  /** Range sign of the reader's language: 3–5, in Turkish 3-5. */
  readonly rangeSign: string;
  readonly geography?: Geography;
}

/**
 * Drawings are made for narrow and wide places and for the full page width; nothing is scaled between them, so
 * that words have 11 to 16 pixels in each.
 */
export const drawingWidths = { full: 1120, wide: 760, narrow: 320 } as const;

export const textSize = 13;
/** Baseline distance as a multiple of the size: Georgian letters reach far down. */
export const leading = 1.32;
