import type { MissingReason } from '../../../domain/missing.ts';
import type { StageSign } from '../../../domain/stages/stage-way.ts';
import type { Degrees } from '../projection/place-point.ts';
import type { PlacedMap } from '../projection/project-regions.ts';

/** A value to draw with the words that print it. */
export interface ChartCell {
  /** Undefined when there is no number: then `text` says why, or is the statement itself. */
  readonly value?: number;
  /** Formatted in the reader's language: "12.5%", "not reported", "rank order only". */
  readonly text: string;
  /** A time as it was written: `2013-Q2`, `2009-07`. */
  readonly time?: string;
  /** Why there is no value; undefined for numbers and for words. */
  readonly missing?: MissingReason;
}

export interface ChartColumn {
  readonly id: string;
  readonly label: string;
  readonly type: 'number' | 'text' | 'time';
  /** Unit in words, for axes. */
  readonly unit?: string;
  /** The stage that it counts: its series has the colour of the stage. */
  readonly stage?: StageSign;
}

export interface ChartRow {
  readonly id: string;
  readonly label: string;
  /** One cell a column. */
  readonly cells: readonly ChartCell[];
  readonly stage?: StageSign;
  /** Id of the region it stands for, for maps. */
  readonly region?: string;
  /** Exact location in degrees; maps prefer it to the region. */
  readonly point?: Degrees;
  /** Rows of the same group stand together under its name. */
  readonly group?: string;
  /** Ids of rows that follow it (flow) or are linked with it (network; each link once). */
  readonly links?: readonly { readonly to: string; readonly weight?: number }[];
  /** The one thing that the figure is about: drawn in the accent. */
  readonly accent?: boolean;
}

/** The numbers of a figure in the reader's language: the same as its table. */
export interface ChartData {
  /** Head of the labels of rows. */
  readonly head: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** Width of a text in units of the drawing, measured with the real font. */
export type Measure = (text: string, size: number, weight?: 400 | 500 | 600) => number;

/** What a map needs: regions projected for a width, all or only some of them. */
export interface Geography {
  /**
   * @param countries ids; all when empty
   * @param regions only these, for an inset
   * @returns undefined when none has a shape
   */
  project(
    width: number,
    countries: readonly string[],
    regions?: readonly string[],
  ): PlacedMap | undefined;
  /** A word for what `project` draws, which tells it from what it would draw of other regions. */
  tellLand?(countries: readonly string[], regions?: readonly string[]): string;
  /** Name of a region. */
  name(id: string): string;
  /** Words for the sheet of a map; without them it has no bar. */
  readonly sheet?: SheetWords;
}

/** Words of the sheet of a map in a language. */
export interface SheetWords {
  /** A distance, for the bar: `50 km`. */
  distance(km: number): string;
  /** A number, for the degrees: 0.5 → "0,5" (tr). */
  number(value: number): string;
}

/** What a drawing is placed with. */
export interface PlaceContext {
  /** Units of the drawing across: one of `drawingWidths`. */
  readonly width: number;
  readonly measure: Measure;
  /** Prints a number of an axis as the column's cells are printed. */
  readonly format: (value: number, column: ChartColumn) => string;
  /** Sign between the ends of a range, as the reader's language writes it: 3–5, in Turkish 3-5. */
  readonly rangeSign: string;
  readonly geography?: Geography;
}

/**
 * Drawings are made for narrow and for wide places, and for the whole width of a page; nothing is scaled
 * between them, so that words have 11 to 16 pixels in each.
 */
export const drawingWidths = { full: 1120, wide: 760, narrow: 320 } as const;

/** Size of words in a drawing. */
export const textSize = 13;
/** Distance of baselines, as a multiple of the size: Georgian letters reach far down. */
export const leading = 1.32;
