import type { Mark, Paint } from '../../tools/model/scene.ts';
import { drawHead, headLength, type Point, roundPlace } from '../../tools/marks/draw-arrow.ts';
import type { FlowGraph, FlowNode, FlowSegment } from './order-layers.ts';
import { type PortRoom, spreadArrivals } from './spread-arrivals.ts';
import { spreadBends } from './spread-bends.ts';

/** Extent of a layer along the flow; boxes begin at its start. */
export interface Band {
  readonly start: number;
  readonly end: number;
}

export interface FlowPlace extends PortRoom {
  readonly exit: number;
}

const paint: Paint = 'ink-3';
const air = 3;
/** Offset of a link against the flow from the others. */
const beside = 10;

/**
 * Arrows of a flow: curves between layers and straight lines within them, which cross no words and share as few
 * lines as possible with links of other sources.
 */
export function drawLinks(
  { segments }: FlowGraph,
  placeOf: (node: FlowNode) => FlowPlace,
  bands: readonly Band[],
  across: boolean,
): Mark[] {
  const point = (main: number, cross: number): Point =>
    across ? { x: main, y: cross } : { x: cross, y: main };
  const write = (letter: string, ...points: readonly Point[]) =>
    letter + points.map(({ x, y }) => `${roundPlace(x)} ${roundPlace(y)}`).join(' ');
  const lines: Mark[] = [];
  const heads = new Map<string, Mark>();
  const arrivals = spreadArrivals(segments, placeOf);
  const courseOf = (segment: FlowSegment) => ({
    from: placeOf(segment.from).port + (segment.from.row && segment.back ? beside : 0),
    to: placeOf(segment.to).port + (arrivals.get(segment) ?? 0),
  });
  const bends = spreadBends(segments, courseOf);
  const direction = (sign: number) => point(sign, 0);
  for (const segment of segments) {
    const { from, to, back } = segment;
    const source = placeOf(from);
    const { from: startCross, to: endCross } = courseOf(segment);
    const leave = (bands[from.layer] as Band).end;
    const arrive = (bands[to.layer] as Band).start;
    const exit = from.row ? source.exit + air : leave;
    const start = from.row && back ? exit + headLength : exit;
    const end = to.row ? arrive - air - (back ? 0 : headLength) : (bands[to.layer] as Band).end;
    // The curve ends at the arrow head, or at the start of the layer it passes through.
    const bend = Math.min(end, arrive);
    const turn = Math.max(leave, start);
    const half = turn + (bend - turn) * (bends.get(segment) as number);
    lines.push({
      type: 'path',
      d: [
        write('M', point(start, startCross)),
        turn > start ? write('L', point(turn, startCross)) : '',
        Math.abs(startCross - endCross) < 0.1
          ? write('L', point(bend, endCross))
          : write('C', point(half, startCross), point(half, endCross), point(bend, endCross)),
        end > bend ? write('L', point(end, endCross)) : '',
      ].join(''),
      stroke: paint,
      strokeWidth: 1.2,
    });
    if (from.row && back) {
      heads.set(`${from.row.id} back`, drawHead(point(exit, startCross), direction(-1), paint));
    }
    if (to.row && !back) {
      heads.set(
        `${to.row.id} ${roundPlace(endCross)}`,
        drawHead(point(arrive - air, endCross), direction(1), paint),
      );
    }
  }
  return [...lines, ...heads.values()];
}
