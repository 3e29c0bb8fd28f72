import type { FlowNode, FlowSegment } from './order-layers.ts';

/** Distance of arrows to the same words, and the min distance at which they are distinct. */
const distance = { usual: 9, least: 6 };

/** Range in which links may meet a node, across the flow, relative to its port. */
export interface PortRoom {
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
