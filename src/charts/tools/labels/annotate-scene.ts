import { type Box, crossesBox, overlaps, type Segment } from '../geometry/segments.ts';
import { boxesOf, type MarkBox } from '../marks/mark-boxes.ts';
import { leading, type Measure, textSize } from '../model/chart-data.ts';
import type { Mark, Scene } from '../model/scene.ts';
import { type LabelPlace, placeLabels } from './place-labels.ts';
import { wrapText } from '../words/wrap-text.ts';
import { lineHeight, setText } from '../words/text-block.ts';

/** A statement on one row of a figure. */
export interface Annotation {
  readonly row: string;
  readonly text: string;
}

const weight = 600;
/** Max widths of the words to try, as shares of the drawing. */
const widthShares = [0.32, 0.24, 0.46, 0.6] as const;
/** Gap around the words, vertically less as lines include some padding, and step of positions to try. */
const gap = { x: 7, y: 3 };
const pitch = 3;
/**
 * Weight of vertical distance: words above or below their row must be closer to be read with it than words next
 * to it.
 */
const aside = 3;
/** Max share of the width between words and their row; farther words do not appear to belong to it. */
const farthest = 0.3;
/** Max distance without a leader for words next to their row. */
const near = 22;

const boxOf = ({ left, top, right, bottom }: MarkBox): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

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

/** Vertical distance counts more. Computed for thousands of positions; few get a line. */
function distanceBetween(a: Box, b: Box): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return across + aside * down;
}

interface Place extends LabelPlace {
  readonly lines: readonly string[];
  readonly leader: Segment;
}

/** Free positions nearer to the row than those before, with leaders that cross nothing else. */
function* listPlaces(
  { width, height, marks }: Scene,
  { row, text }: Annotation,
  measure: Measure,
  limit: () => number,
): Generator<Place> {
  const all = [...boxesOf(marks, measure)];
  const own = all.filter(({ mark }) => mark.row === row).map(boxOf);
  const taken = [...own, ...all.filter(({ mark }) => mark.row !== row).map(boxOf)];
  for (const share of widthShares) {
    const lines = wrapText(text, share * width, textSize, measure, weight);
    const size = {
      width: Math.max(...lines.map((line) => measure(line, textSize, weight))),
      height: lines.length * lineHeight,
    };
    for (let y = 0; y + size.height <= height; y += pitch) {
      for (let x = 0; x + size.width <= width; x += pitch) {
        const box = { x, y, ...size };
        // Checked only for boxes near enough, as there are thousands.
        let isFree: boolean | undefined;
        for (const mark of own) {
          const distance = distanceBetween(box, mark);
          if (distance > farthest * width || distance >= limit() - 4) continue;
          isFree ??= !taken.some((one) => overlaps(box, one, gap.x, gap.y));
          if (!isFree) break;
          const leader = lineBetween(box, mark);
          const crossed = taken.some((one) => one !== mark && crossesBox(leader, one));
          if (!crossed) yield { box, lines, leader, cost: distance, gap };
        }
      }
    }
  }
}

/**
 * Add a statement in the accent colour: in free space near the marks of its row, with a leader, or otherwise
 * below the drawing. Nothing is covered.
 * @returns the scene unchanged if the row has no marks
 */
export function annotateScene(scene: Scene, annotation: Annotation, measure: Measure): Scene {
  const drawn = [...boxesOf(scene.marks, measure)].some(({ mark }) => mark.row === annotation.row);
  if (!drawn) return scene;
  const look = { fill: 'accent', weight, row: annotation.row } as const;
  const [place] = placeLabels([(limit) => listPlaces(scene, annotation, measure, limit)]);
  if (place) {
    const { box, lines, leader, cost } = place;
    const [x1, y1, x2, y2] = leader;
    const isBeside = y1 === y2 && cost <= near;
    const line: Mark[] = isBeside
      ? []
      : [{ type: 'line', x1, y1, x2, y2, stroke: 'accent', strokeWidth: 1 }];
    return { ...scene, marks: [...scene.marks, ...line, setText(lines, box.x, box.y, look)] };
  }
  const lines = wrapText(annotation.text, scene.width, textSize, measure, weight);
  const top = scene.height + gap.x;
  return {
    ...scene,
    height: top + lines.length * textSize * leading + 2,
    marks: [...scene.marks, setText(lines, 0, top, look)],
  };
}
