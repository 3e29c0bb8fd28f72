import { type ChartRow, drawingWidths, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { type BoxColumns, describeBox } from './describe-box.ts';
import { drawBoxes, type FlowBox } from './draw-boxes.ts';
import { type Band, drawLinks } from './draw-links.ts';
import type { FlowGraph, FlowNode } from './order-layers.ts';
import { placeNodes } from './place-nodes.ts';
import { stackWords, type WordBlock } from '../../tools/words/stack-words.ts';

/** Gap between boxes side by side; half of it extends past the drawing's edges. */
const between = 20;
/** Distance from the left end of a box's rule to its incoming links. */
const inset = 10;
const below = 5;

interface Shares {
  readonly box: number;
  readonly passing: number;
  readonly gap: number;
  readonly bounds: readonly [number, number];
}

/** @param max max width of a box, whatever the space */
function shareLayer(layer: readonly FlowNode[], width: number, max: number): Shares {
  const boxes = layer.filter(({ row }) => row).length;
  const ways = layer.length - boxes;
  const gap = Math.min(4, (0.1 * width) / layer.length);
  const passing = Math.min(10, (0.25 * width) / Math.max(ways, 1));
  const bounds = [
    layer[0]?.row ? -between / 2 : 0,
    layer.at(-1)?.row ? width + between / 2 : width,
  ] as const;
  const free = bounds[1] - bounds[0] - ways * passing - (layer.length - 1) * gap;
  const box = Math.min(max, free / Math.max(boxes, 1) - between);
  return { box, passing, gap, bounds };
}

export function narrowestBox({ layers }: FlowGraph, width: number): number {
  return Math.min(...layers.map((layer) => shareLayer(layer, width, width).box));
}

/** Max width of a box: no rule need be longer than the longest words. */
function widestBox({ layers }: FlowGraph, columns: BoxColumns, context: PlaceContext): number {
  // A chain has one box per layer.
  const chain = layers.every((layer) => layer.length === 1);
  const widest = context.width >= drawingWidths.wide ? (chain ? 520 : 340) : context.width;
  const unwrapped = layers.flat().map(({ row }) => {
    const words = row ? describeBox(row, columns, widest, context, true) : [];
    return stackWords(words, Number.POSITIVE_INFINITY, context.measure).width;
  });
  return Math.min(widest, Math.max(120, ...unwrapped));
}

function stackLayers(
  { layers, segments }: FlowGraph,
  blocks: ReadonlyMap<FlowNode, WordBlock>,
): Band[] {
  let y = 0.5;
  return layers.map((layer, index) => {
    const height = Math.max(...layer.map((node) => blocks.get(node)?.height ?? 0)) + below;
    const band = { start: y, end: y + height };
    const linked = segments.some(({ from }) => from.layer === index);
    y = Math.round(y + height + (linked ? 44 : 20)) + 0.5;
    return band;
  });
}

/** Horizontal position of links at each node; unused width is left on the right. */
function placePorts(
  graph: FlowGraph,
  shares: readonly Shares[],
  width: number,
): ReadonlyMap<FlowNode, number> {
  const shareOf = (node: FlowNode) => shares[node.layer] as Shares;
  const ports = placeNodes(
    graph,
    (node) => {
      const { box, passing } = shareOf(node);
      return node.row ? { room: box + between, port: inset - box / 2 } : { room: passing, port: 0 };
    },
    (layer) => shares[layer]?.gap ?? 0,
    (layer) => shares[layer]?.bounds ?? [0, width],
  );
  const slack = Math.min(
    ...[...ports].map(([node, port]) => port - (node.row ? inset : shareOf(node).passing / 2)),
  );
  return new Map([...ports].map(([node, port]) => [node, port - slack]));
}

/** A row of boxes per layer, with a rule above their words. */
export function placeDown(graph: FlowGraph, columns: BoxColumns, context: PlaceContext): Scene {
  const { width } = context;
  const max = widestBox(graph, columns, context);
  const shares = graph.layers.map((layer) => shareLayer(layer, width, max));
  const boxOf = (node: FlowNode) => (shares[node.layer] as Shares).box;
  const blocks = new Map(
    graph.layers.flat().flatMap((node): [FlowNode, WordBlock][] => {
      if (!node.row) return [];
      const words = describeBox(node.row, columns, boxOf(node), context, true);
      return [[node, stackWords(words, boxOf(node), context.measure)]];
    }),
  );
  const bands = stackLayers(graph, blocks);
  const startOf = (node: FlowNode) => bands[node.layer]?.start ?? 0;
  const ports = placePorts(graph, shares, width);
  const portOf = (node: FlowNode) => ports.get(node) as number;
  const boxes = [...blocks].map(([node, words]): FlowBox => {
    const place = { x: portOf(node) - inset, y: startOf(node), width: boxOf(node) };
    return { row: node.row as ChartRow, words, ...place, height: below + words.height };
  });
  const links = drawLinks(
    graph,
    (node) => ({
      port: portOf(node),
      before: Math.min(inset - 1, portOf(node) - 4),
      after: boxOf(node) - inset,
      exit: startOf(node) + below + (blocks.get(node)?.height ?? 0),
    }),
    bands,
    false,
  );
  const { areas, words } = drawBoxes(boxes, columns, 'above', below);
  const height = bands.at(-1)?.end ?? 0;
  return { width, height, marks: [...areas, ...links, ...words], legend: [] };
}
