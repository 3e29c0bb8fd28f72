import type { Point } from '../../tools/marks/draw-arrow.ts';
import type { WordBlock } from '../../tools/words/stack-words.ts';
import type { ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { type Detail, describeCorner, drawCorner, drawLink } from './draw-corners.ts';
import { type Corner, corners, type DiamondRows, listOutsiders } from './name-corners.ts';
import { placeOutsiders } from './place-outsiders.ts';

/** From a corner to its words. */
const air = 14;
/** Least half of the diamond's height. */
const leastHalf = 92;
/** Between words that stand above each other at a side. */
const gap = 16;

/**
 * The diamond with its four labels around it. Chance stands at the upper left and government at
 * the lower right, each on a dashed line that points to the diamond.
 */
export function placeWideDiamond(
  rows: DiamondRows,
  detail: Detail | undefined,
  context: PlaceContext,
): Scene {
  const { width } = context;
  const side = width * 0.29;
  const block = (row: ChartRow | undefined, room: number): WordBlock | undefined =>
    row && describeCorner(row, detail, room, context);
  const blocks = new Map(
    corners.map((corner) => {
      const room = corner === 'top' || corner === 'bottom' ? width * 0.44 : side;
      return [corner, block(rows.corners.get(corner), room)] as const;
    }),
  );
  // Without a whole diamond there is nothing for their lines to point to.
  const whole = rows.corners.size === corners.length;
  const chance = block(whole ? rows.chance : undefined, side);
  const government = block(whole ? rows.government : undefined, side);
  const heightOf = (corner: Corner) => blocks.get(corner)?.height ?? 0;
  // The lines of outsiders meet the sides of the diamond halfway up: what stands at its corners
  // must leave them free.
  const half = Math.max(
    leastHalf,
    chance ? heightOf('left') + 2 * gap : 0,
    government ? heightOf('right') + 2 * gap : 0,
  );
  const above = blocks.get('top') ? heightOf('top') + air : 8;
  const under = blocks.get('bottom') ? heightOf('bottom') + air : 8;
  const middle = Math.max(
    above + half,
    heightOf('left') / 2,
    heightOf('right') / 2,
    chance ? chance.height + 6 + half / 2 : 0,
  );
  const bottom = Math.max(
    middle + half + under,
    middle + heightOf('left') / 2,
    middle + heightOf('right') / 2,
    government ? middle + half / 2 + 6 + government.height : 0,
  );
  const centre = width / 2;
  const reach = centre - side - air - 4;
  const points: Readonly<Record<Corner, Point>> = {
    top: { x: centre, y: middle - half },
    right: { x: centre + reach, y: middle },
    bottom: { x: centre, y: middle + half },
    left: { x: centre - reach, y: middle },
  };
  const present = corners.filter((corner) => blocks.get(corner));
  const marks: Mark[] = present.flatMap((corner, index) =>
    present
      .slice(index + 1)
      .flatMap((other) => drawLink(points[corner], points[other], { air: 9 })),
  );
  for (const corner of present) {
    marks.push(drawCorner(rows.corners.get(corner) as ChartRow, detail, points[corner]));
    const words = blocks.get(corner) as WordBlock;
    const { x, y } = points[corner];
    if (corner === 'top') marks.push(...words.draw(x, y - air - words.height + 4, 'middle'));
    if (corner === 'bottom') marks.push(...words.draw(x, y + air - 4, 'middle'));
    if (corner === 'left') marks.push(...words.draw(x - air, y - words.height / 2, 'end'));
    if (corner === 'right') marks.push(...words.draw(x + air, y - words.height / 2, 'start'));
  }
  const dashed = (from: number, to: number, y: number) =>
    drawLink({ x: from, y }, { x: to, y }, { air: 6, dash: '4 4', both: false });
  if (chance) {
    const y = middle - half / 2;
    marks.push(...dashed(0, centre - reach / 2, y), ...chance.draw(0, y - chance.height - 4));
  }
  if (government) {
    const y = middle + half / 2;
    marks.push(...dashed(width, centre + reach / 2, y));
    marks.push(...government.draw(width - side, y + 5));
  }
  const rest = placeOutsiders(whole ? rows.others : listOutsiders(rows), detail, bottom, context);
  return { width, height: rest.bottom, marks: [...marks, ...rest.marks], legend: [] };
}
