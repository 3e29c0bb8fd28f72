import type { StageLook } from '../../../domain/stages/stage-looks.ts';

// A drawing as data. Each kind of chart places marks; one writer turns them into SVG, for pages
// with the colours of the reader's theme, for files with fixed ones.

/** A colour by what it means; the palette and the style sheet give it its value. */
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
  | `st-${StageLook}`;

/** A pattern over a fill: `missing` hatches what is not known, the others tell kinds apart in grey. */
export type Texture = 'missing' | 'diagonal' | 'dots' | 'crossed' | 'upright' | 'level';

/** What a mark stands for: a row of the table, and one of its cells by the index of its column. */
interface Meaning {
  readonly row?: string;
  readonly column?: number;
  /** Rows that the mark stands for together. */
  readonly rows?: readonly string[];
  /** The series to highlight: id of a column or name of a group. */
  readonly series?: string;
}

interface Stroke {
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps. */
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
  /** None when left out: a line. */
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
  /** Where the anchor of each line stands. */
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight?: 400 | 500 | 600;
  /** Ink when left out. */
  readonly fill?: Paint;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A paper-coloured rim, for words on top of a drawing. */
  readonly halo?: boolean;
  /** Their language where it is not that of the reader. */
  readonly lang?: string;
}

/** The town symbol of a stage. */
export interface StageMark extends Meaning {
  readonly type: 'stage';
  readonly x: number;
  readonly y: number;
  readonly look: StageLook;
  /** 1 draws it about 12 units wide. */
  readonly scale: number;
}

/** Marks that share one shape: moved together, and drawn again by `use` when they are many. */
export interface GroupMark extends Meaning {
  readonly type: 'group';
  readonly x?: number;
  readonly y?: number;
  readonly marks: readonly Mark[];
}

export type Mark = RectMark | CircleMark | PathMark | LineMark | TextMark | StageMark | GroupMark;

/** An entry of the legend. */
export interface LegendItem {
  readonly label: string;
  /** Language of the label where it is not that of the reader. */
  readonly lang?: string;
  readonly paint?: Paint;
  readonly texture?: Texture;
  readonly look?: StageLook;
  readonly shape: 'square' | 'line' | 'disc' | 'ring' | 'stage';
  /** The series that it names, for highlighting. */
  readonly series?: string;
  /** Radius of a disc that shows a size, in units of the drawing. */
  readonly radius?: number;
  /** A number beside the label, such as how many there are. */
  readonly detail?: string;
}

/** A drawing: its size, its marks in the order of painting, and its legend if it needs one. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendItem[];
  /** Said above the legend: what its sizes or classes measure. */
  readonly legendTitle?: string;
  /** Are its bars made of a mark for each thing that is counted? */
  readonly inUnits?: boolean;
}
