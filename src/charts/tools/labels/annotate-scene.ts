import { type Box, crossesBox, type Segment } from '../geometry/segments.ts';
import { boxesOf, type MarkBox } from '../marks/mark-boxes.ts';
import { leading, type Measure, textSize } from '../model/chart-data.ts';
import type { Mark, Scene } from '../model/scene.ts';
import { wrapText } from '../words/wrap-text.ts';
import { lineHeight, setText } from '../words/text-block.ts';

/** What is said of one row of a figure, on its drawing. */
export interface Annotation {
  readonly row: string;
  readonly text: string;
}

const weight = 600;
/** Widths to which the words are wrapped, the widest first, as parts of the drawing. */
const widthShares = [0.32, 0.24, 0.46, 0.6] as const;
/** Air around the words, and the distance of places that are tried. */
const air = 7;
const pitch = 3;
/** Words beside their row are read with it; above or below it they must be so many times as near. */
const aside = 3;
/** Words farther away than this, as a part of the width, are not seen to belong to their row. */
const farthest = 0.3;
/** Words beside their row need no line that leads to it, if they are nearer than this. */
const near = 22;

const boxOf = ({ left, top, right, bottom }: MarkBox): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/** From what stands above and below: lines of words have some air of their own. */
const airAbove = 3;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + air &&
  b.x < a.x + a.width + air &&
  a.y < b.y + b.height + airAbove &&
  b.y < a.y + a.height + airAbove;

/** The shortest line between two boxes that do not overlap. */
function lineBetween(a: Box, b: Box): Segment {
  const nearest = (from: number, size: number, other: number, otherSize: number) => {
    if (from > other + otherSize) return [from, other + otherSize] as const;
    if (from + size < other) return [from + size, other] as const;
    const middle = (Math.max(from, other) + Math.min(from + size, other + otherSize)) / 2;
    return [middle, middle] as const;
  };
  const [x1, x2] = nearest(a.x, a.width, b.x, b.width);
  const [y1, y2] = nearest(a.y, a.height, b.y, b.height);
  return [x1, y1, x2, y2];
}

/**
 * How far a box is from one that it does not overlap, weighed: what stands above or below seems farther. It is asked of
 * thousands of places, to few of which a line is drawn.
 */
function distanceBetween(a: Box, b: Box): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return across + aside * down;
}

interface Place {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly leader: Segment;
  /** From the row, weighed. */
  readonly distance: number;
}

/** The free place nearest to the marks of the row whose leader crosses nothing else. */
function findPlace(
  { width, height, marks }: Scene,
  { row, text }: Annotation,
  measure: Measure,
): Place | undefined {
  const all = [...boxesOf(marks, measure)];
  const own = all.filter(({ mark }) => mark.row === row).map(boxOf);
  const others = all.filter(({ mark }) => mark.row !== row).map(boxOf);
  const taken = [...own, ...others];
  let best: Place | undefined;
  for (const share of widthShares) {
    const lines = wrapText(text, share * width, textSize, measure, weight);
    const size = {
      width: Math.max(...lines.map((line) => measure(line, textSize, weight))),
      height: lines.length * lineHeight,
    };
    for (let y = 0; y + size.height <= height; y += pitch) {
      for (let x = 0; x + size.width <= width; x += pitch) {
        const box = { x, y, ...size };
        // Asked only of a box that is near enough: there are thousands of boxes.
        let isFree: boolean | undefined;
        for (const mark of own) {
          const distance = distanceBetween(box, mark);
          if (distance > farthest * width || (best && distance >= best.distance - 4)) continue;
          isFree ??= !taken.some((one) => overlap(box, one));
          if (!isFree) break;
          const leader = lineBetween(box, mark);
          const crossed = taken.some((one) => one !== mark && crossesBox(leader, one));
          if (!crossed) best = { box, lines, leader, distance };
        }
      }
    }
  }
  return best;
}

/**
 * Says one thing on a drawing, in the accent: in free room near the marks of a row, with a line to them, or
 * below the drawing where there is none. Nothing is covered.
 * @returns the scene as it is, where nothing is drawn for the row
 */
export function annotateScene(scene: Scene, annotation: Annotation, measure: Measure): Scene {
  const drawn = [...boxesOf(scene.marks, measure)].some(({ mark }) => mark.row === annotation.row);
  if (!drawn) return scene;
  const look = { fill: 'accent', weight, row: annotation.row } as const;
  const place = findPlace(scene, annotation, measure);
  if (place) {
    const { box, lines, leader, distance } = place;
    const [x1, y1, x2, y2] = leader;
    const isBeside = y1 === y2 && distance <= near;
    const line: Mark[] = isBeside
      ? []
      : [{ type: 'line', x1, y1, x2, y2, stroke: 'accent', strokeWidth: 1 }];
    return { ...scene, marks: [...scene.marks, ...line, setText(lines, box.x, box.y, look)] };
  }
  const lines = wrapText(annotation.text, scene.width, textSize, measure, weight);
  const top = scene.height + air;
  return {
    ...scene,
    height: top + lines.length * textSize * leading + 2,
    marks: [...scene.marks, setText(lines, 0, top, look)],
  };
}
