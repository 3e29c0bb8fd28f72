import { max, min } from 'd3-array';
import type { ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { type BoxColumns, describeBox } from './describe-box.ts';
import { drawBoxes, type FlowBox } from './draw-boxes.ts';
import { drawLinks } from './draw-links.ts';
import type { FlowGraph, FlowNode } from './order-layers.ts';
import { placeNodes } from './place-nodes.ts';
import { stackWords, type WordBlock } from '../../tools/words/stack-words.ts';

const indent = 10;
const gap = 22;
/** Space for a passing link. */
const passing = 6;

export function shareWidth(width: number, layers: number): { box: number; channel: number } {
  const narrowest = 48;
  const box = Math.min((width - narrowest * (layers - 1)) / layers, layers === 1 ? 480 : 270);
  const left = layers === 1 ? narrowest : (width - box * layers) / (layers - 1);
  return { box, channel: Math.min(left, 110) };
}

/** Words of all boxes; a group is named at its first row in a layer. */
function wrapBoxes(
  { layers }: FlowGraph,
  columns: BoxColumns,
  width: number,
  context: PlaceContext,
): ReadonlyMap<FlowNode, WordBlock> {
  const blocks = new Map<FlowNode, WordBlock>();
  for (const layer of layers) {
    let group: string | undefined;
    for (const node of layer) {
      if (!node.row) continue;
      const words = describeBox(node.row, columns, width, context, node.row.group !== group);
      group = node.row.group;
      blocks.set(node, stackWords(words, width, context.measure));
    }
  }
  return blocks;
}

/** A column per layer, boxes with a rule on the left. */
export function placeAcross(graph: FlowGraph, columns: BoxColumns, context: PlaceContext): Scene {
  const { box, channel } = shareWidth(context.width, graph.layers.length);
  const bands = graph.layers.map((_, index) => {
    const start = 0.5 + index * (box + channel);
    return { start, end: start + box };
  });
  const startOf = (node: FlowNode) => bands[node.layer]?.start ?? 0;
  const blocks = wrapBoxes(graph, columns, box - indent, context);
  const roomOf = (node: FlowNode) => blocks.get(node)?.height ?? passing;
  const ports = placeNodes(
    graph,
    (node) => ({ room: roomOf(node), port: 0 }),
    () => gap,
    () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  );
  const nodes = graph.layers.flat();
  const top = min(nodes, (node) => (ports.get(node) as number) - roomOf(node) / 2) ?? 0;
  const bottom = max(nodes, (node) => (ports.get(node) as number) + roomOf(node) / 2) ?? 0;
  const portOf = (node: FlowNode) => (ports.get(node) as number) - top;
  const boxes = [...blocks].map(([node, words]): FlowBox => {
    const { height } = words;
    const place = { x: startOf(node), y: portOf(node) - height / 2, width: box, height };
    return { row: node.row as ChartRow, words, ...place };
  });
  const links = drawLinks(
    graph,
    (node) => ({
      port: portOf(node),
      before: roomOf(node) / 2 - 4,
      after: roomOf(node) / 2 - 4,
      exit: startOf(node) + indent + (blocks.get(node)?.width ?? 0) + 3,
    }),
    bands,
    true,
  );
  const { areas, words } = drawBoxes(boxes, columns, 'left', indent);
  const marks = [...areas, ...links, ...words];
  return { width: context.width, height: bottom - top, marks, legend: [] };
}
