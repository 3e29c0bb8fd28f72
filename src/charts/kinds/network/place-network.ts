import { missingLook, rowPaint } from '../../tools/paint/paint-row.ts';
import { setWords } from '../../tools/words/text-block.ts';
import { max, min } from 'd3-array';
import {
  type ChartData,
  drawingWidths,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import type {
  CircleMark,
  LegendItem,
  Mark,
  Paint,
  Scene,
  Texture,
} from '../../tools/model/scene.ts';
import { groupId, kindStyle } from '../../tools/series/kind-style.ts';
import { type Arrangement, arrangeNetwork, type NetworkFormat } from './arrange-network.ts';
import { describeNode, keyNode } from './describe-node.ts';
import { type ListEntry, listNodes } from './list-nodes.ts';
import { type Network, type NetworkNode, readNetwork } from './read-network.ts';
import type { Place } from './simulate-network.ts';

export interface NetworkOptions {
  /** Seed of the layout; the same seed and data give the same drawing. */
  readonly seed: number;
}

const wideFormat: NetworkFormat = {
  widths: [210, 150, 110, 85],
  margin: 56,
  flat: 1.7,
  labelled: Number.POSITIVE_INFINITY,
};
const fullFormat: NetworkFormat = { ...wideFormat, flat: 2.2 };
const narrowFormat: NetworkFormat = { widths: [150, 110, 80], margin: 30, flat: 0.8, labelled: 4 };

const gap = 26;
const keyGap = 9;

const placeOf = ({ places }: Arrangement, index: number) => places[index] as Place;

function measureReach(nodes: readonly NetworkNode[], arrangement: Arrangement) {
  const boxes = arrangement.labels.flatMap((label) => (label ? [label.box] : []));
  const tops = [
    ...boxes.map(({ y }) => y),
    ...nodes.map(({ r }, index) => placeOf(arrangement, index).y - r - 1),
  ];
  const bottoms = [
    ...boxes.map(({ y, height }) => y + height),
    ...nodes.map(({ r }, index) => placeOf(arrangement, index).y + r + 1),
  ];
  return { top: min(tops) ?? 0, bottom: max(bottoms) ?? 0 };
}

function drawNetwork(
  nodes: readonly NetworkNode[],
  { links }: Network,
  arrangement: Arrangement,
  drawDisc: (node: NetworkNode, x: number, y: number) => Mark,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { top, bottom } = measureReach(nodes, arrangement);
  const shift = -top;
  const placeById = new Map(nodes.map(({ row }, index) => [row.id, placeOf(arrangement, index)]));
  const lines = links.map(({ from, to, thickness }): Mark => {
    const [a, b] = [placeById.get(from) as Place, placeById.get(to) as Place];
    const ends = { x1: a.x, y1: a.y + shift, x2: b.x, y2: b.y + shift };
    return { type: 'line', ...ends, stroke: 'line', strokeWidth: thickness };
  });
  const discs = nodes.map((node, index) => {
    const { x, y } = placeOf(arrangement, index);
    return drawDisc(node, x, y + shift);
  });
  const words = arrangement.labels.flatMap((label) => {
    if (!label) return [];
    const { block, box, anchor } = label;
    const share = { start: 0, middle: 0.5, end: 1 }[anchor];
    return block.draw(box.x + share * box.width, box.y + shift, anchor);
  });
  return {
    marks: [...lines, ...discs, ...words],
    height: nodes.length === 0 ? 0 : bottom + shift,
  };
}

function listLettered(
  lettered: readonly NetworkNode[],
  network: Network,
  drawn: number,
  context: PlaceContext,
): ReturnType<typeof listNodes> {
  const letters = lettered.map((_, index) => context.measure(keyNode(index), textSize));
  const averageLetters = (max(letters) ?? 0) + keyGap;
  const entries = lettered.map((node, index): ListEntry => ({
    words: describeNode(node, network.column),
    draw: (x, y) =>
      setWords([keyNode(index)], x + averageLetters / 2 - keyGap, y + textSize * 0.32, {
        fill: 'ink-3',
        anchor: 'end',
        row: node.row.id,
      }),
  }));
  const top = entries.length > 0 && drawn > 0 ? drawn + gap : drawn;
  return listNodes(entries, top, averageLetters, context);
}

/** Min radius for a texture: on a smaller disc it would only look paler. */
const minTextured = 5;

interface Shade {
  readonly fill: Paint;
  readonly texture?: Texture;
}

function shadeGroup(index: number): Shade {
  const { paint, texture } = kindStyle(index);
  return { fill: paint, texture };
}

/** Groups in order of appearance. */
const listGroups = (nodes: readonly NetworkNode[]): string[] => [
  ...new Set(nodes.flatMap(({ row }) => (row.group === undefined ? [] : [row.group]))),
];

function nameGroups(nodes: readonly NetworkNode[]): LegendItem[] {
  return listGroups(nodes).map((group, index) => {
    const { fill, texture } = shadeGroup(index);
    return { label: group, paint: fill, texture, shape: 'disc', series: groupId(index) };
  });
}

/** Hollow if the number is unknown. */
function paintNodes(
  nodes: readonly NetworkNode[],
  column: number | undefined,
): (node: NetworkNode, x: number, y: number) => CircleMark {
  const groups = listGroups(nodes);
  return (node, x, y) => {
    const { row, cell, r } = node;
    const series = row.group === undefined ? undefined : groupId(groups.indexOf(row.group));
    const base = { type: 'circle', x, y, r, row: row.id, column, series } as const;
    if (column !== undefined && cell?.value === undefined) {
      return { ...base, ...missingLook, strokeWidth: 1.2 };
    }
    const rim = { stroke: 'paper', strokeWidth: 1.5 } as const;
    if (row.accent || row.stage) return { ...base, ...rim, fill: rowPaint(row, 'q4') };
    if (row.group !== undefined) {
      const { fill, texture } = shadeGroup(groups.indexOf(row.group));
      return { ...base, ...rim, fill, texture: r < minTextured ? undefined : texture };
    }
    return { ...base, ...rim, fill: groups.length > 0 ? 'ink-3' : 'q4' };
  };
}

/**
 * A network: discs for rows, lines for links as wide as their weight, placed by forces (d3-force). The area of a
 * disc represents the first column of numbers, otherwise its number of links. If words do not fit, and in narrow
 * drawings for all but the most linked nodes, a letter refers to a list below; rows without links are below as
 * well. Neither words nor unrelated discs are on a link.
 */
export function placeNetwork(
  data: ChartData,
  { seed }: NetworkOptions,
  context: PlaceContext,
): Scene {
  const { width } = context;
  const format =
    width >= drawingWidths.full
      ? fullFormat
      : width >= drawingWidths.wide
        ? wideFormat
        : narrowFormat;
  const network = readNetwork(data, width);
  const linked = network.nodes.filter(({ degree }) => degree > 0);
  const alone = network.nodes.filter(({ degree }) => degree === 0);
  const drawDisc = paintNodes(network.nodes, network.column);
  const arrangement = arrangeNetwork(linked, network, seed, format, context);
  const drawn = drawNetwork(linked, network, arrangement, drawDisc);
  const listed = listLettered(arrangement.lettered, network, drawn.height, context);
  const rest = listNodes(
    alone.map((node) => ({
      words: describeNode(node, network.column),
      draw: (x, y) => drawDisc(node, x, y),
    })),
    alone.length > 0 && listed.bottom > 0 ? listed.bottom + gap : listed.bottom,
    2 * (max(alone, ({ r }) => r) ?? 0) + 8,
    context,
  );
  return {
    width,
    height: rest.bottom,
    marks: [...drawn.marks, ...listed.marks, ...rest.marks],
    legend: nameGroups(network.nodes),
  };
}
