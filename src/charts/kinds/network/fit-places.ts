import { extent } from 'd3-array';
import type { NetworkLink, NetworkNode } from './read-network.ts';
import type { Place } from './simulate-network.ts';

const gap = 14;
const maxStretch = 1.9;
/**
 * Max height as a share of the width, and in absolute terms on the widest drawings, which should fit a screen.
 */
const highestShare = 0.72;
const highestAll = 480;

/** Gap between the rim of a node and a passing link. */
const passing = 4;

interface Point {
  x: number;
  y: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

function partNodes(a: Point, b: Point, min: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= min) return false;
  // Two in the same place are moved apart vertically, in row order.
  const [ux, uy] = distance === 0 ? [0, 1] : [dx / distance, dy / distance];
  const push = (min - distance) / 2 + 0.1;
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
}

/** Push a node and a passing link apart, moving the nearer end of the link more. */
function partLink(node: Point, a: Point, b: Point, min: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return false;
  const along = ((node.x - a.x) * dx + (node.y - a.y) * dy) / length ** 2;
  const t = Math.min(Math.max(along, 0), 1);
  const [ex, ey] = [node.x - a.x - t * dx, node.y - a.y - t * dy];
  const distance = Math.hypot(ex, ey);
  if (distance >= min) return false;
  const [ux, uy] = distance < 0.01 ? [-dy / length, dx / length] : [ex / distance, ey / distance];
  const push = (min - distance) / 2 + 0.1;
  node.x += ux * push;
  node.y += uy * push;
  a.x -= ux * push * (1 - t);
  a.y -= uy * push * (1 - t);
  b.x -= ux * push * t;
  b.y -= uy * push * t;
  return true;
}

/** @returns whether all fit */
function separate(
  nodes: readonly NetworkNode[],
  spans: readonly Span[],
  places: Point[],
  left: number,
  right: number,
): boolean {
  for (let round = 0; round < 200; round++) {
    let moved = false;
    for (const [i, a] of places.entries()) {
      const { r } = nodes[i] as NetworkNode;
      for (let j = i + 1; j < places.length; j++) {
        const min = r + (nodes[j] as NetworkNode).r + gap;
        if (partNodes(a, places[j] as Point, min)) moved = true;
      }
      for (const { from, to, thickness } of spans) {
        if (i === from || i === to) continue;
        const min = r + passing + thickness / 2;
        if (partLink(a, places[from] as Point, places[to] as Point, min)) moved = true;
      }
    }
    for (const place of places) place.x = Math.min(Math.max(place.x, left), right);
    if (!moved) return true;
  }
  return false;
}

/**
 * Stretch positions to the width of a drawing, and to more height if words need it.
 * @param margin on both sides
 * @param growth of the height
 * @returns positions, and whether no link crosses an unrelated node
 */
export function fitPlaces(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  simulated: ReadonlyMap<string, Place>,
  width: number,
  margin: number,
  growth: number,
): { places: Place[]; clear: boolean } {
  const found = nodes.map(({ row }) => simulated.get(row.id) ?? { x: 0, y: 0 });
  const [left = 0, right = 0] = extent(found, ({ x }) => x);
  const [top = 0, bottom = 0] = extent(found, ({ y }) => y);
  const inner = width - 2 * margin;
  const across = Math.min(inner / Math.max(right - left, 1), maxStretch);
  const highest = Math.min(highestShare * Math.max(inner, 260), highestAll);
  const down = Math.min(Math.max(across, 0.7), highest / Math.max(bottom - top, 1)) * growth;
  const places = found.map(({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * across,
    y: (y - top) * down,
  }));
  const indexById = new Map(nodes.map(({ row }, index) => [row.id, index]));
  const spans = links.map(({ from, to, thickness }): Span => ({
    from: indexById.get(from) as number,
    to: indexById.get(to) as number,
    thickness,
  }));
  const clear = separate(nodes, spans, places, margin, width - margin);
  return { places, clear };
}
