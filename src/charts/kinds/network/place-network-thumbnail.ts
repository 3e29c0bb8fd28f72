import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { nameDisc } from '../../tools/labels/name-disc.ts';
import { type ChartData, drawingWidths } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { pickNamed, type ThumbnailContext, thumbnailSize } from '../../tools/model/thumbnail.ts';
import { readNetwork } from './read-network.ts';
import { simulateNetwork } from './simulate-network.ts';

const margin = 16;
const minRadius = 5;

/**
 * Discs and links with a single label: the node named in the title, otherwise the most linked one, whose links
 * are accented too.
 * @param seed of the layout
 */
export function placeNetworkThumbnail(
  data: ChartData,
  { seed }: { readonly seed: number },
  context: ThumbnailContext,
): Scene {
  const { width, height } = thumbnailSize;
  const { nodes, links } = readNetwork(data, drawingWidths.wide);
  const bodies = nodes.map(({ row, r }) => ({ id: row.id, room: r + 6 }));
  const simulated = simulateNetwork(bodies, links, seed, width / height);
  const places = [...simulated.values()];
  const scale = (pick: (place: { x: number; y: number }) => number, length: number) => {
    const [min = 0, max = 0] = extent(places, pick);
    return scaleLinear([min, max], [margin, length - margin]);
  };
  const [x, y] = [scale((place) => place.x, width), scale((place) => place.y, height)];
  const ranked = nodes
    .toSorted(greatestFirst(({ r }) => r))
    .sort(greatestFirst(({ degree }) => degree));
  const named = pickNamed(
    ranked.map(({ row }) => row),
    context,
  );
  const discs = nodes.map(({ row, r }) => {
    const place = simulated.get(row.id) ?? { x: 0, y: 0 };
    return { row, x: x(place.x), y: y(place.y), r: Math.max(r, minRadius) };
  });
  const discOf = new Map(discs.map((disc) => [disc.row.id, disc]));
  const lines = links.flatMap(({ from, to, thickness }): Mark[] => {
    const [a, b] = [discOf.get(from), discOf.get(to)];
    if (!a || !b) return [];
    const own = from === named?.id || to === named?.id;
    const look = { stroke: own ? 'accent' : 'line', strokeWidth: thickness } as const;
    return [{ type: 'line', x1: a.x, y1: a.y, x2: b.x, y2: b.y, ...look }];
  });
  const circles = discs.map(({ row, x: cx, y: cy, r }): Mark => ({
    type: 'circle',
    x: cx,
    y: cy,
    r,
    stroke: 'paper',
    strokeWidth: 1,
    fill: row === named ? 'accent' : 'q4',
  }));
  const chosen = named && discOf.get(named.id);
  const rest = discs.filter((disc) => disc !== chosen);
  const words = chosen
    ? [nameDisc(chosen.row.label, chosen, rest, thumbnailSize, context.measure)]
    : [];
  return { width, height, marks: [...lines, ...circles, ...words], legend: [] };
}
