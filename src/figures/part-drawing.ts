import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import type { Mark, Scene } from '../charts/tools/model/scene.ts';
import { measureText } from '../fonts/typeset.ts';
import type { FigureKind } from '../schemas/figure.ts';
import { listSolids, type Span, spreadsRows } from './list-solids.ts';

/**
 * Max height of an undivided wide drawing: it fits a sheet of A4 below its title, its text no smaller than 7 points. A
 * higher one cannot be read on a single sheet.
 */
const highest = 1010;

/** Min height of a part: a sheet should not have one row alone. */
const leastPart = 80;

/** Distance past the minimum height in which a part ends at the widest gap, before a heading of rows. */
const reach = 90;

/** Gaps between rows, where a drawing can be cut. */
function listGaps(kind: FigureKind, scene: Scene): Span[] {
  const solids = listSolids(kind, scene).sort((a, b) => a.top - b.top);
  const gaps: Span[] = [];
  let bottom = 0;
  for (const solid of solids) {
    if (solid.top > bottom + 1) gaps.push({ top: bottom, bottom: solid.top });
    bottom = Math.max(bottom, solid.bottom);
  }
  return gaps;
}

/** From the top. */
function findCuts(kind: FigureKind, scene: Scene): number[] {
  const gaps = listGaps(kind, scene);
  const cuts: number[] = [];
  for (let from = 0; ;) {
    const begun = gaps.filter(({ top }) => top >= from + leastPart);
    const first = begun[0];
    if (!first || scene.height - first.bottom < leastPart) return cuts;
    const near = begun.filter(
      ({ top, bottom }) => top <= first.top + reach && scene.height - bottom >= leastPart,
    );
    const widest = near.reduce((best, gap) =>
      gap.bottom - gap.top > best.bottom - best.top + 1 ? gap : best,
    );
    from = (widest.top + widest.bottom) / 2;
    cuts.push(from);
  }
}

/** Marks that reach into a range; an axis reaches into several. */
function keepWithin(marks: readonly Mark[], { top, bottom }: Span, shift = 0): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.type === 'group') {
      const inner = keepWithin(mark.marks, { top, bottom }, shift + (mark.y ?? 0));
      return inner.length > 0 ? [{ ...mark, marks: inner }] : [];
    }
    const [box] = boxesOf([mark], measureText);
    return box && box.top + shift < bottom && box.bottom + shift >= top ? [mark] : [];
  });
}

/**
 * Seamless parts, so that paper can break between rows: a drawing itself never breaks. Empty if it fits a sheet, has no
 * gap between rows, or is a map, which is drawn smaller.
 */
export function partDrawing(kind: FigureKind, scene: Scene): Scene[] {
  if (scene.height <= highest || spreadsRows(kind)) return [];
  const cuts = findCuts(kind, scene);
  if (cuts.length === 0) return [];
  return [0, ...cuts].map((top, index) => {
    const bottom = cuts[index] ?? scene.height;
    const marks = keepWithin(scene.marks, { top, bottom });
    return {
      width: scene.width,
      height: bottom - top,
      marks: [{ type: 'group', y: -top, marks }],
      legend: [],
    };
  });
}
