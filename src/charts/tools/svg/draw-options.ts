import type { Meaning, Paint } from '../model/scene.ts';

/** Draws the words of a file as outlines. */
export interface FileLettering {
  width(line: WordLine): number;
  draw(line: WordLine, x: number, y: number, fill: string, rim?: string): string;
  definitions(): string;
}

interface WordLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
}

/** How marks become markup. */
export interface DrawOptions {
  /** Value of a colour: a variable of the page's style sheet, or a fixed one. */
  readonly paint: (paint: Paint) => string;
  /** Prefix of ids, unique on the page. */
  readonly prefix: string;
  /** Words as outlines, with the file's definitions; as text if omitted. */
  readonly lettering?: FileLettering;
  /** Omit words, for thumbnails. */
  readonly wordless?: boolean;
  /**
   * Data attributes for the meaning of marks: `all` in pages with the numbers next to the drawing; `series` if
   * they are elsewhere. Files need neither, and do not join units.
   */
  readonly meanings?: 'all' | 'series';
  /** Marks that fade so that the others stand out. */
  readonly fades?: (mark: Meaning) => boolean;
}
