import type { Point } from '../../tools/marks/draw-arrow.ts';
import type { WordBlock } from '../../tools/words/stack-words.ts';
import type { ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { type Detail, describeCorner, drawCorner, drawLink } from './draw-corners.ts';
import { type Corner, corners, type DiamondRows, listOutsiders } from './name-corners.ts';
import { placeOutsiders } from './place-outsiders.ts';

const spacing = 14;
const minHalf = 92;
const gap = 16;

interface DiamondWords {
  readonly corners: ReadonlyMap<Corner, WordBlock>;
  readonly chance: WordBlock | undefined;
  readonly government: WordBlock | undefined;
}

interface DiamondFrame {
  readonly points: Readonly<Record<Corner, Point>>;
  readonly centre: number;
  readonly middle: number;
  /** Half its height and half its width. */
  readonly half: number;
  readonly reach: number;
  readonly bottom: number;
}

/** Max shares of the width for words at the sides, and above and below. */
const sideShare = 0.29;
const middleShare = 0.44;

function wrapWords(
  rows: DiamondRows,
  detail: Detail | undefined,
  context: PlaceContext,
): DiamondWords {
  const { width } = context;
  const wrap = (row: ChartRow | undefined, share: number) =>
    row && describeCorner(row, detail, width * share, context);
  const words = corners.flatMap((corner): [Corner, WordBlock][] => {
    const share = corner === 'top' || corner === 'bottom' ? middleShare : sideShare;
    const block = wrap(rows.corners.get(corner), share);
    return block ? [[corner, block]] : [];
  });
  // Without a whole diamond, outsiders have no target for their lines.
  const whole = rows.corners.size === corners.length;
  return {
    corners: new Map(words),
    chance: wrap(whole ? rows.chance : undefined, sideShare),
    government: wrap(whole ? rows.government : undefined, sideShare),
  };
}

/** Size the diamond so that its words do not cover its lines. */
function fitDiamond(
  { corners: blocks, chance, government }: DiamondWords,
  width: number,
): DiamondFrame {
  const heightOf = (corner: Corner) => blocks.get(corner)?.height ?? 0;
  // The lines of outsiders meet the diamond's edges at half height; words at its corners must not cover them.
  const half = Math.max(
    minHalf,
    chance ? heightOf('left') + 2 * gap : 0,
    government ? heightOf('right') + 2 * gap : 0,
  );
  const above = blocks.get('top') ? heightOf('top') + spacing : 8;
  const under = blocks.get('bottom') ? heightOf('bottom') + spacing : 8;
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
  const reach = centre - width * sideShare - spacing - 4;
  const points = {
    top: { x: centre, y: middle - half },
    right: { x: centre + reach, y: middle },
    bottom: { x: centre, y: middle + half },
    left: { x: centre - reach, y: middle },
  };
  return { points, centre, middle, half, reach, bottom };
}

function drawWords(corner: Corner, words: WordBlock, { x, y }: Point): Mark[] {
  const level = y - words.height / 2;
  switch (corner) {
    case 'top':
      return words.draw(x, y - spacing - words.height + 4, 'middle');
    case 'bottom':
      return words.draw(x, y + spacing - 4, 'middle');
    case 'left':
      return words.draw(x - spacing, level, 'end');
    case 'right':
      return words.draw(x + spacing, level, 'start');
  }
}

function drawOutsiders(
  { chance, government }: DiamondWords,
  { centre, middle, half, reach }: DiamondFrame,
  width: number,
): Mark[] {
  const dashed = (from: number, to: number, y: number) =>
    drawLink({ x: from, y }, { x: to, y }, { gap: 6, dash: '4 4', both: false });
  const marks: Mark[] = [];
  if (chance) {
    const y = middle - half / 2;
    marks.push(...dashed(0, centre - reach / 2, y), ...chance.draw(0, y - chance.height - 4));
  }
  if (government) {
    const y = middle + half / 2;
    marks.push(...dashed(width, centre + reach / 2, y));
    marks.push(...government.draw(width - width * sideShare, y + 5));
  }
  return marks;
}

/**
 * Chance is at the upper left and government at the lower right, each on a dashed line that points to the
 * diamond.
 */
export function placeWideDiamond(
  rows: DiamondRows,
  detail: Detail | undefined,
  context: PlaceContext,
): Scene {
  const { width } = context;
  const words = wrapWords(rows, detail, context);
  const frame = fitDiamond(words, width);
  const { points } = frame;
  const present = [...words.corners.keys()];
  const links = present.flatMap((corner, index) =>
    present
      .slice(index + 1)
      .flatMap((other) => drawLink(points[corner], points[other], { gap: 9 })),
  );
  const labelled = [...words.corners].flatMap(([corner, block]) => [
    drawCorner(rows.corners.get(corner) as ChartRow, detail, points[corner]),
    ...drawWords(corner, block, points[corner]),
  ]);
  const whole = rows.corners.size === corners.length;
  const others = whole ? rows.others : listOutsiders(rows);
  const rest = placeOutsiders(others, detail, frame.bottom, context);
  return {
    width,
    height: rest.bottom,
    marks: [...links, ...labelled, ...drawOutsiders(words, frame, width), ...rest.marks],
    legend: [],
  };
}
