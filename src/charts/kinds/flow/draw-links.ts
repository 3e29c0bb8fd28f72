import type { Mark, Paint } from '../../tools/model/scene.ts';
import { drawHead, headLength, type Point, roundPlace } from '../../tools/marks/draw-arrow.ts';
import type { FlowGraph, FlowNode, FlowSegment } from './order-layers.ts';

/** Extent of a layer along the flow; boxes begin at its start. */
export interface Band {
  readonly start: number;
  readonly end: number;
}

/** Distance of arrows to the same words, and the min distance at which they are distinct. */
const distance = { usual: 9, least: 6 };

/** Range in which links may meet a node, across the flow, relative to its port. */
interface PortRoom {
  readonly port: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Offsets at which links meet their target row: links of different sources are next to each other in order of
 * arrival, with a straight one at the port. If space is lacking they share one point, as do the links of one
 * source.
 * @returns offset from the row's port; links to points between layers are left out
 */
function spreadArrivals(
  segments: readonly FlowSegment[],
  roomOf: (node: FlowNode) => PortRoom,
): Map<FlowSegment, number> {
  const found = new Map<FlowSegment, number>();
  const targets = new Set(segments.flatMap(({ to }) => (to.row ? [to] : [])));
  for (const target of targets) {
    const { port, before, after } = roomOf(target);
    const arriving = segments
      .filter(({ to }) => to === target)
      // Links against the flow go on the far side of all others.
      .sort((a, b) => Number(a.back) - Number(b.back) || roomOf(a.from).port - roomOf(b.from).port);
    const step = Math.min(distance.usual, (before + after) / Math.max(arriving.length - 1, 1));
    const offsets = arriving.map(({ from }) => roomOf(from).port - port);
    const straight = offsets.findIndex((offset) => Math.abs(offset) < 3);
    const anchor = straight < 0 ? (arriving.length - 1) / 2 : straight;
    const last = (arriving.length - 1) * step;
    // Straighten a nearly straight link.
    const ideal = (offsets[straight] ?? 0) - anchor * step;
    const first = Math.max(Math.min(ideal, after - last), -before);
    arriving.forEach((segment, index) => {
      found.set(segment, step < distance.least ? 0 : first + index * step);
    });
  }
  return found;
}

export interface FlowPlace extends PortRoom {
  readonly exit: number;
}

const paint: Paint = 'ink-3';
const gap = 3;
/** Offset of a link against the flow from the others. */
const beside = 10;

/** Position of a link's bend between two layers, as a share of the distance. */
const range = { first: 0.28, last: 0.72, alone: 0.5 };

/** Across the flow. */
interface Course {
  readonly from: number;
  readonly to: number;
}

/**
 * Share of its path at which each link bends. Parallel links to the same side would coincide if all bent
 * half-way: the one with the longest shared stretch bends last, so that they do not cross either. Links of one
 * source bend together.
 */
function spreadBends(
  segments: readonly FlowSegment[],
  courseOf: (segment: FlowSegment) => Course,
): Map<FlowSegment, number> {
  const found = new Map<FlowSegment, number>();
  const runs = new Map<string, FlowSegment[]>();
  for (const segment of segments) {
    const { from, to } = courseOf(segment);
    const key = `${segment.from.layer} ${Math.sign(to - from)}`;
    runs.set(key, [...(runs.get(key) ?? []), segment]);
  }
  for (const run of runs.values()) {
    const overlaps = (a: Course, b: Course) =>
      Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to)) >
      Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to));
    const beside = run.filter((segment) =>
      run.some(
        (other) => other.from !== segment.from && overlaps(courseOf(segment), courseOf(other)),
      ),
    );
    const sources = [...new Set(beside.map(({ from }): FlowNode => from))];
    const starts = new Map(beside.map((segment) => [segment.from, courseOf(segment)]));
    sources.sort((a, b) => {
      const [one, two] = [starts.get(a) as Course, starts.get(b) as Course];
      return (two.from - one.from) * Math.sign(one.to - one.from);
    });
    for (const segment of run) {
      const place = sources.indexOf(segment.from);
      const share = place / Math.max(sources.length - 1, 1);
      found.set(
        segment,
        place < 0 || sources.length < 2
          ? range.alone
          : range.first + (range.last - range.first) * share,
      );
    }
  }
  return found;
}

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
    const exit = from.row ? source.exit + gap : leave;
    const start = from.row && back ? exit + headLength : exit;
    const end = to.row ? arrive - gap - (back ? 0 : headLength) : (bands[to.layer] as Band).end;
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
        drawHead(point(arrive - gap, endCross), direction(1), paint),
      );
    }
  }
  return [...lines, ...heads.values()];
}
