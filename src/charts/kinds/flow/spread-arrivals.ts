import type { FlowNode, FlowSegment } from './order-layers.ts';

/** Distance of arrows that reach the same words, and the least at which they are still two. */
const distance = { usual: 9, least: 6 };

/** Where links may meet a node, across the flow, from its port. */
export interface PortRoom {
  readonly port: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Where each link meets the row it leads to: those of different sources beside each other, in the
 * order in which they come, one that comes straight at the port. Without room for that they meet in
 * one point, as the links of one source always do.
 * @returns from the port of the row; links to points between layers are left out
 */
export function spreadArrivals(
  segments: readonly FlowSegment[],
  roomOf: (node: FlowNode) => PortRoom,
): Map<FlowSegment, number> {
  const found = new Map<FlowSegment, number>();
  const targets = new Set(segments.flatMap(({ to }) => (to.row ? [to] : [])));
  for (const target of targets) {
    const { port, before, after } = roomOf(target);
    const arriving = segments
      .filter(({ to }) => to === target)
      // Links against the flow run at the far side of all others.
      .sort((a, b) => Number(a.back) - Number(b.back) || roomOf(a.from).port - roomOf(b.from).port);
    const step = Math.min(distance.usual, (before + after) / Math.max(arriving.length - 1, 1));
    const ways = arriving.map(({ from }) => roomOf(from).port - port);
    const straight = ways.findIndex((way) => Math.abs(way) < 3);
    const anchor = straight < 0 ? (arriving.length - 1) / 2 : straight;
    const last = (arriving.length - 1) * step;
    // A way that is all but straight is made so.
    const ideal = (ways[straight] ?? 0) - anchor * step;
    const first = Math.max(Math.min(ideal, after - last), -before);
    arriving.forEach((segment, index) => {
      found.set(segment, step < distance.least ? 0 : first + index * step);
    });
  }
  return found;
}
