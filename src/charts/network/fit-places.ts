import { extent } from 'd3-array';
import type { NetworkNode } from './read-network.ts';
import type { Place } from './simulate-network.ts';

/** Air between the rims of two nodes. */
const air = 14;
/** The most that a small network is drawn out. */
const mostStretch = 1.3;

/** Pushes nodes apart that touch, and keeps them between left and right. */
function separate(
  nodes: readonly NetworkNode[],
  places: { x: number; y: number }[],
  left: number,
  right: number,
): void {
  for (let round = 0; round < 60; round++) {
    let moved = false;
    for (const [i, a] of places.entries()) {
      for (let j = i + 1; j < places.length; j++) {
        const b = places[j] as { x: number; y: number };
        const least = (nodes[i] as NetworkNode).r + (nodes[j] as NetworkNode).r + air;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        moved = true;
        // Two in the same place part downwards, in the order of rows.
        const [ux, uy] = distance === 0 ? [0, 1] : [dx / distance, dy / distance];
        const push = (least - distance) / 2 + 0.1;
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
      }
    }
    for (const place of places) place.x = Math.min(Math.max(place.x, left), right);
    if (!moved) return;
  }
}

/**
 * Stretches places to the width of a drawing, and to more height if words need it.
 * @param margin at both sides
 * @param growth of the height
 */
export function fitPlaces(
  nodes: readonly NetworkNode[],
  simulated: ReadonlyMap<string, Place>,
  width: number,
  margin: number,
  growth: number,
): Place[] {
  const found = nodes.map(({ row }) => simulated.get(row.id) ?? { x: 0, y: 0 });
  const [left = 0, right = 0] = extent(found, ({ x }) => x);
  const [top = 0, bottom = 0] = extent(found, ({ y }) => y);
  const inner = width - 2 * margin;
  const across = Math.min(inner / Math.max(right - left, 1), mostStretch);
  const highest = 0.72 * Math.max(inner, 260);
  const down = Math.min(Math.max(across, 0.7), highest / Math.max(bottom - top, 1)) * growth;
  const places = found.map(({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * across,
    y: (y - top) * down,
  }));
  separate(nodes, places, margin, width - margin);
  return places;
}
