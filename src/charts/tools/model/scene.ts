import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';

// A drawing as data. Each kind of chart places marks; a single writer turns them into SVG, for pages with the
// colours of the reader's theme, for files with fixed ones.

/** A colour by meaning; the palette and the style sheet give its value. */
export type Paint =
  | 'none'
  | 'paper'
  | 'wash'
  | 'land'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'hair'
  | 'line'
  | 'accent'
  | `q${1 | 2 | 3 | 4 | 5}`
  | `c${1 | 2 | 3 | 4 | 5 | 6}`
  | `b${1 | 2 | 3}${1 | 2 | 3}`
  | `st-${StageSymbol}`;

/** A pattern over a fill: `missing` hatches unknown values, the others distinguish kinds in greyscale. */
export type Texture = 'missing' | 'diagonal' | 'dots' | 'crossed' | 'upright';

/** The row of the table that a mark represents, and one of its cells by column index. */
export interface Meaning {
  readonly row?: string;
  readonly column?: number;
  /** Rows that the mark represents together. */
  readonly rows?: readonly string[];
  /** The series to highlight: id of a column or name of a group. */
  readonly series?: string;
}

interface Stroke {
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

export interface RectMark extends Meaning, Stroke {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
  readonly texture?: Texture;
}

export interface CircleMark extends Meaning, Stroke {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: Paint;
  readonly texture?: Texture;
}

export interface PathMark extends Meaning, Stroke {
  readonly type: 'path';
  readonly d: string;
  /** None by default: a line. */
  readonly fill?: Paint;
  readonly texture?: Texture;
}

export interface LineMark extends Meaning, Stroke {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface TextMark extends Meaning {
  readonly type: 'text';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight?: 400 | 500 | 600;
  /** Ink by default. */
  readonly fill?: Paint;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Whether words have a paper-coloured rim, for words on top of a drawing. */
  readonly halo?: boolean;
  /** Their language, if not the reader's. */
  readonly lang?: string;
}

export interface StageMark extends Meaning {
  readonly type: 'stage';
  readonly x: number;
  readonly y: number;
  readonly look: StageSymbol;
  /** At 1 it is about 12 units wide. */
  readonly scale: number;
}

/** Marks that share a shape: moved together, and repeated by `use` if numerous. */
export interface GroupMark extends Meaning {
  readonly type: 'group';
  readonly x?: number;
  readonly y?: number;
  readonly marks: readonly Mark[];
}

export type Mark = RectMark | CircleMark | PathMark | LineMark | TextMark | StageMark | GroupMark;

/** A part of a drawing at its own origin. */
export interface Part {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export interface LegendItem {
  readonly label: string;
  /** Language of the label, if not the reader's. */
  readonly lang?: string;
  readonly paint?: Paint;
  readonly texture?: Texture;
  readonly look?: StageSymbol;
  readonly shape: 'square' | 'line' | 'disc' | 'ring' | 'stage';
  readonly series?: string;
  /** Radius of a disc that shows a size, in units of the drawing. */
  readonly radius?: number;
  /** Such as a count. */
  readonly detail?: string;
}

/** A drawing: its size, its marks in paint order, and its legend if any. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendItem[];
  /** Title of the legend: what its sizes or classes measure. */
  readonly legendTitle?: string;
  /** Whether its bars have a mark for each counted item. */
  readonly inUnits?: boolean;
}
