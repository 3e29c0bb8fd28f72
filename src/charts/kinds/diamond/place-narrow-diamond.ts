import type { Point } from '../../tools/marks/draw-arrow.ts';
import type { WordBlock } from '../../tools/words/stack-words.ts';
import type { PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { type Detail, describeCorner, drawLink } from './draw-corners.ts';
import { type Corner, corners, type DiamondRows, listOutsiders } from './name-corners.ts';
import { placeOutsiders } from './place-outsiders.ts';

const rise = 56;
const channel = 44;

/** Top and bottom at full width, the two sides between them, and arrows in the gaps. */
export function placeNarrowDiamond(
  rows: DiamondRows,
  detail: Detail | undefined,
  context: PlaceContext,
): Scene {
  const { width } = context;
  const side = (width - channel) / 2;
  const blocks = new Map(
    corners.flatMap((corner) => {
      const row = rows.corners.get(corner);
      if (!row) return [];
      const room = corner === 'top' || corner === 'bottom' ? width : side;
      return [[corner, describeCorner(row, detail, room, context)] as const];
    }),
  );
  const heightOf = (corner: Corner) => blocks.get(corner)?.height ?? 0;
  const sides = Math.max(heightOf('left'), heightOf('right'));
  const upper = blocks.has('top') ? heightOf('top') + rise : 0;
  const lower = upper + sides;
  const bottom = lower + (blocks.has('bottom') ? rise + heightOf('bottom') : 0);
  const centre = width / 2;
  const left = side / 2;
  const right = width - side / 2;
  const marks: Mark[] = [];
  const link = (a: Corner, b: Corner, from: Point, to: Point) => {
    if (blocks.has(a) && blocks.has(b)) marks.push(...drawLink(from, to, { gap: 2 }));
  };
  const high = heightOf('top') + 6;
  const low = lower + rise - 6;
  const middle = upper + sides / 2;
  link('top', 'left', { x: centre - 22, y: high }, { x: left, y: upper - 6 });
  link('top', 'right', { x: centre + 22, y: high }, { x: right, y: upper - 6 });
  link('bottom', 'left', { x: centre - 22, y: low }, { x: left, y: lower + 6 });
  link('bottom', 'right', { x: centre + 22, y: low }, { x: right, y: lower + 6 });
  link('top', 'bottom', { x: centre, y: high }, { x: centre, y: low });
  link('left', 'right', { x: side, y: middle }, { x: width - side, y: middle });
  const put = (corner: Corner, x: number, y: number, anchor: 'start' | 'middle' | 'end') => {
    const words = blocks.get(corner) as WordBlock | undefined;
    if (words) marks.push(...words.draw(x, y, anchor));
  };
  put('top', centre, 0, 'middle');
  put('left', left, upper + (sides - heightOf('left')) / 2, 'middle');
  put('right', right, upper + (sides - heightOf('right')) / 2, 'middle');
  put('bottom', centre, lower + rise, 'middle');
  const rest = placeOutsiders(listOutsiders(rows), detail, bottom, context);
  return { width, height: rest.bottom, marks: [...marks, ...rest.marks], legend: [] };
}
