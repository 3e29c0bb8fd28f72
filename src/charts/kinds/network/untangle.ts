import type { NetworkLink } from './read-network.ts';
import { type Body, type Place, simulateNetwork } from './simulate-network.ts';

/** How many starts are tried: fewer for many nodes, which take longer. Half of them are kept. */
const countStarts = (nodes: number) => Math.min(14, Math.max(4, Math.floor(280 / nodes)));

/** On which side of a line from a to b a point lies. */
const side = (a: Place, b: Place, { x, y }: Place) =>
  Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));

/** Pairs of links that cross. */
function countCrossings(places: ReadonlyMap<string, Place>, links: readonly NetworkLink[]): number {
  const ends = links.map(({ from, to }) => [places.get(from), places.get(to)] as [Place, Place]);
  let count = 0;
  ends.forEach(([a, b], index) => {
    for (const [c, d] of ends.slice(index + 1)) {
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  });
  return count;
}

/**
 * Layouts from several starts, those with the fewest crossing links first: one start alone often
 * ends in a tangle that leaves no room for words. The same seed gives the same ones.
 */
export function untangle(
  bodies: readonly Body[],
  links: readonly NetworkLink[],
  seed: number,
  flat: number,
): ReadonlyMap<string, Place>[] {
  const starts = countStarts(bodies.length);
  return Array.from({ length: starts }, (_, start) => {
    const places = simulateNetwork(bodies, links, seed + 1000 * start, flat);
    return { places, crossings: countCrossings(places, links) };
  })
    .sort((a, b) => a.crossings - b.crossings)
    .slice(0, Math.ceil(starts / 2))
    .map(({ places }) => places);
}
