import { max, min } from 'd3-array';
import {
  type ChartData,
  drawingWidths,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { arrangeNetwork, type Manner } from './arrange-network.ts';
import { describeNode, keyNode } from './describe-node.ts';
import { type ListEntry, listNodes } from './list-nodes.ts';
import { nameGroups, paintNodes } from './paint-nodes.ts';
import { readNetwork } from './read-network.ts';
import type { Place } from './simulate-network.ts';

export interface NetworkOptions {
  /** The same seed and data give the same drawing. */
  readonly seed: number;
}

const wideManner: Manner = {
  widths: [210, 150, 110, 85],
  margin: 56,
  flat: 1.7,
  labelled: Number.POSITIVE_INFINITY,
};
const narrowManner: Manner = { widths: [180, 130, 90], margin: 22, flat: 0.9, labelled: 0 };

const gap = 26;
/** Between a letter of the list and its name. */
const keyAir = 9;

/**
 * A network: discs for rows, lines for links as wide as their weight, placed by forces (d3-force).
 * The area of a disc stands for the first column of numbers, else for its number of links. Where
 * words find no room, and in narrow drawings, a letter leads to a list below; rows without links
 * stand below as well. Neither words nor foreign discs stand on a link.
 */
export function placeNetwork(
  data: ChartData,
  { seed }: NetworkOptions,
  context: PlaceContext,
): Scene {
  const { width } = context;
  const manner = width >= drawingWidths.wide ? wideManner : narrowManner;
  const network = readNetwork(data, width);
  const linked = network.nodes.filter(({ degree }) => degree > 0);
  const alone = network.nodes.filter(({ degree }) => degree === 0);
  const draw = paintNodes(network.nodes, network.column);
  const { places, labels, keyed } = arrangeNetwork(linked, network, seed, manner, context);
  const tops = [
    ...labels.map((label) => label?.box.y),
    ...linked.map(({ r }, index) => (places[index] as Place).y - r - 1),
  ];
  const bottoms = [
    ...labels.map((label) => label && label.box.y + label.box.height),
    ...linked.map(({ r }, index) => (places[index] as Place).y + r + 1),
  ];
  const shift = -(min(tops, (top) => top) ?? 0);
  const placeById = new Map(linked.map(({ row }, index) => [row.id, places[index] as Place]));
  const lines = network.links.map(({ from, to, thickness }): Mark => {
    const [a, b] = [placeById.get(from) as Place, placeById.get(to) as Place];
    return {
      type: 'line',
      x1: a.x,
      y1: a.y + shift,
      x2: b.x,
      y2: b.y + shift,
      stroke: 'line',
      strokeWidth: thickness,
    };
  });
  const discs = linked.map((node, index) => {
    const { x, y } = places[index] as Place;
    return draw(node, x, y + shift);
  });
  const words = labels.flatMap((label) => {
    if (!label) return [];
    const { block, box, anchor } = label;
    const share = { start: 0, middle: 0.5, end: 1 }[anchor];
    return block.draw(box.x + share * box.width, box.y + shift, anchor);
  });
  const drawn = linked.length === 0 ? 0 : (max(bottoms, (bottom) => bottom) ?? 0) + shift;
  const letters = keyed.map((_, index) => context.measure(keyNode(index), textSize));
  const keyRoom = (max(letters) ?? 0) + keyAir;
  const key = keyed.map((node, index): ListEntry => ({
    words: describeNode(node, network.column),
    draw: (x, y) => ({
      type: 'text',
      x: x + keyRoom / 2 - keyAir,
      y: y + textSize * 0.32,
      lines: [keyNode(index)],
      size: textSize,
      fill: 'ink-3',
      anchor: 'end',
      row: node.row.id,
    }),
  }));
  const listed = listNodes(
    key,
    key.length > 0 && drawn > 0 ? drawn + gap : drawn,
    keyRoom,
    context,
  );
  const lead = 2 * (max(alone, ({ r }) => r) ?? 0) + 8;
  const rest = listNodes(
    alone.map((node) => ({
      words: describeNode(node, network.column),
      draw: (x, y) => draw(node, x, y),
    })),
    alone.length > 0 && listed.bottom > 0 ? listed.bottom + gap : listed.bottom,
    lead,
    context,
  );
  return {
    width,
    height: rest.bottom,
    marks: [...lines, ...discs, ...words, ...listed.marks, ...rest.marks],
    legend: nameGroups(network.nodes),
  };
}
