import type { ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import { drawingWidths } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { type BoxColumns, describeBox } from './describe-box.ts';
import { type Band, drawLinks } from './draw-links.ts';
import type { FlowGraph, FlowNode } from './order-layers.ts';
import { placeNodes } from './place-nodes.ts';
import { stackWords, type WordBlock } from '../../tools/words/stack-words.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';

/** Space between boxes that stand side by side; half of it hangs over the drawing's edges. */
const between = 20;
/** From the left end of a box's rule to the links that meet it. */
const inset = 10;
/** From the rule of a box to its words. */
const below = 5;

/** How a layer shares the width: its boxes, links that pass, and the space between. */
interface Shares {
  readonly box: number;
  readonly passing: number;
  readonly gap: number;
  readonly bounds: readonly [number, number];
}

/** @param most width of a box, however much room there is */
function shareLayer(layer: readonly FlowNode[], width: number, most: number): Shares {
  const boxes = layer.filter(({ row }) => row).length;
  const ways = layer.length - boxes;
  const gap = Math.min(4, (0.1 * width) / layer.length);
  const passing = Math.min(10, (0.25 * width) / Math.max(ways, 1));
  const bounds = [
    layer[0]?.row ? -between / 2 : 0,
    layer.at(-1)?.row ? width + between / 2 : width,
  ] as const;
  const free = bounds[1] - bounds[0] - ways * passing - (layer.length - 1) * gap;
  const box = Math.min(most, free / Math.max(boxes, 1) - between);
  return { box, passing, gap, bounds };
}

/** Width of the narrowest box if the layers stand below each other. */
export function narrowestBox({ layers }: FlowGraph, width: number): number {
  return Math.min(...layers.map((layer) => shareLayer(layer, width, width).box));
}

/** Layers from top to bottom: a row of boxes each, with a rule above their words. */
export function placeDown(graph: FlowGraph, columns: BoxColumns, context: PlaceContext): Scene {
  // A chain has the width to itself.
  const chain = graph.layers.every((layer) => layer.length === 1);
  const widest = context.width >= drawingWidths.wide ? (chain ? 520 : 340) : context.width;
  const unwrapped = graph.layers.flat().map(({ row }) => {
    const words = row ? describeBox(row, columns, widest, context, true) : [];
    return stackWords(words, Number.POSITIVE_INFINITY, context.measure).width;
  });
  // No rule need be longer than the longest words.
  const most = Math.min(widest, Math.max(120, ...unwrapped));
  const shares = graph.layers.map((layer) => shareLayer(layer, context.width, most));
  const shareOf = (node: FlowNode) => shares[node.layer] as Shares;
  const blocks = new Map<FlowNode, WordBlock>();
  for (const node of graph.layers.flat()) {
    if (!node.row) continue;
    const { box } = shareOf(node);
    const words = describeBox(node.row, columns, box, context, true);
    blocks.set(node, stackWords(words, box, context.measure));
  }
  const bands: Band[] = [];
  let y = 0.5;
  for (const [index, layer] of graph.layers.entries()) {
    const height = Math.max(...layer.map((node) => blocks.get(node)?.height ?? 0)) + below;
    bands.push({ start: y, end: y + height });
    const linked = graph.segments.some(({ from }) => from.layer === index);
    y = Math.round(y + height + (linked ? 44 : 20)) + 0.5;
  }
  const ports = placeNodes(
    graph,
    (node) => {
      const { box, passing } = shareOf(node);
      return node.row ? { room: box + between, port: inset - box / 2 } : { room: passing, port: 0 };
    },
    (layer) => shares[layer]?.gap ?? 0,
    (layer) => shares[layer]?.bounds ?? [0, context.width],
  );
  // What is left of the width stays at the right.
  const slack = Math.min(
    ...[...ports].map(([node, port]) => port - (node.row ? inset : shareOf(node).passing / 2)),
  );
  for (const [node, port] of ports) ports.set(node, port - slack);
  const startOf = (node: FlowNode) => bands[node.layer]?.start ?? 0;
  const boxes: Mark[] = [...blocks].flatMap(([node, block]) => {
    const row = node.row as ChartRow;
    const x = (ports.get(node) as number) - inset;
    return [
      {
        type: 'line',
        x1: x,
        y1: startOf(node),
        x2: x + shareOf(node).box,
        y2: startOf(node),
        stroke: rowPaint(row, 'ink-2'),
        strokeWidth: row.accent ? 2 : 1,
        row: row.id,
        column: columns.large ?? columns.detail,
      },
      ...block.draw(x, startOf(node) + below),
    ];
  });
  const links = drawLinks(
    graph,
    (node) => ({
      port: ports.get(node) as number,
      before: Math.min(inset - 1, (ports.get(node) as number) - 4),
      after: shareOf(node).box - inset,
      exit: startOf(node) + below + (blocks.get(node)?.height ?? 0),
    }),
    bands,
    false,
  );
  const height = bands.at(-1)?.end ?? 0;
  const areas = [...blocks].map(([node, block]): Mark => ({
    type: 'rect',
    x: (ports.get(node) as number) - inset,
    y: startOf(node),
    width: shareOf(node).box,
    height: below + block.height,
    fill: 'paper',
    row: node.row?.id,
    column: columns.large ?? columns.detail,
  }));
  return { width: context.width, height, marks: [...areas, ...links, ...boxes], legend: [] };
}
