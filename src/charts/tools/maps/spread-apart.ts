import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Node extends SimulationNodeDatum {
  readonly spot: Spot;
}

const ticks = 90;

/**
 * Move symbols apart until they do not overlap, no farther from their points than necessary (as in Dorling's
 * cartograms, 1996, with forces). Deterministic.
 * @param bounds of the drawing, which nothing leaves
 */
export function spreadApart(
  spots: readonly Spot[],
  bounds: { readonly width: number; readonly height: number },
): readonly { readonly x: number; readonly y: number }[] {
  // The same map in another language has the same positions.
  const key = JSON.stringify([
    bounds.width,
    bounds.height,
    spots.map(({ x, y, radius }) => [x, y, radius]),
  ]);
  const places = known.get(key) ?? simulate(spots, bounds);
  known.set(key, places);
  return places;
}

const known = new Map<string, ReturnType<typeof simulate>>();

function simulate(
  spots: readonly Spot[],
  bounds: { readonly width: number; readonly height: number },
): { x: number; y: number }[] {
  const nodes = spots.map((spot): Node => ({ spot, x: spot.x, y: spot.y }));
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>(({ spot }) => spot.x).strength(0.12))
    .force('y', forceY<Node>(({ spot }) => spot.y).strength(0.12))
    .force('collide', forceCollide<Node>(({ spot }) => spot.radius + 0.8).iterations(4))
    .stop();
  simulation.tick(ticks);
  const within = (value: number, radius: number, size: number) =>
    Math.round(10 * Math.max(radius + 1, Math.min(size - radius - 1, value))) / 10;
  return nodes.map(({ spot, x = spot.x, y = spot.y }) => ({
    x: within(x, spot.radius, bounds.width),
    y: within(y, spot.radius, bounds.height),
  }));
}
