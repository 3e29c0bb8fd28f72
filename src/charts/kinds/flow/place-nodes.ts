import { mean } from 'd3-array';
import type { FlowGraph, FlowNode } from './order-layers.ts';
import { spreadAlong } from '../../tools/labels/spread-along.ts';

/** How much more two points of one link pull each other than its ends do. */
const straightness = 8;

/** Room of a node across the direction of the flow. */
export interface Side {
  readonly room: number;
  /** Where links meet the node, from its middle. */
  readonly port: number;
}

/**
 * Places nodes across the flow, each near those that it is linked with and none over another.
 * @param gapOf space between neighbours of a layer
 * @param boundsOf where a layer may begin and end
 * @returns where links meet each node
 */
export function placeNodes(
  { layers, segments }: FlowGraph,
  sideOf: (node: FlowNode) => Side,
  gapOf: (layer: number) => number,
  boundsOf: (layer: number) => readonly [number, number],
): Map<FlowNode, number> {
  const near = new Map<FlowNode, FlowNode[]>(layers.flat().map((node) => [node, []]));
  for (const { from, to } of segments) {
    // A link that only passes by runs straight rather than to the middle of its ends.
    const pull = from.row || to.row ? 1 : straightness;
    near.get(from)?.push(...Array<FlowNode>(pull).fill(to));
    near.get(to)?.push(...Array<FlowNode>(pull).fill(from));
  }
  const ports = new Map<FlowNode, number>();
  const place = (
    layer: readonly FlowNode[],
    index: number,
    idealOf: (node: FlowNode) => number,
  ) => {
    const items = layer.map((node) => ({
      ideal: idealOf(node) - sideOf(node).port,
      room: sideOf(node).room,
    }));
    const places = spreadAlong(items, gapOf(index), ...boundsOf(index));
    layer.forEach((node, at) => {
      ports.set(node, (places[at] as number) + sideOf(node).port);
    });
  };
  layers.forEach((layer, index) => {
    place(layer, index, () => 0);
  });
  const byNeighbours = (node: FlowNode) =>
    mean(near.get(node) ?? [], (other) => ports.get(other)) ?? (ports.get(node) as number);
  const sweepForth = () => {
    layers.forEach((layer, index) => {
      place(layer, index, byNeighbours);
    });
  };
  for (let round = 0; round < 16; round++) {
    sweepForth();
    for (let index = layers.length - 1; index >= 0; index--) {
      place(layers[index] as readonly FlowNode[], index, byNeighbours);
    }
  }
  // Last forth, so that what only follows stands straight below.
  sweepForth();
  return ports;
}
