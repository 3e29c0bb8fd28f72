import { mean } from 'd3-array';
import type { FlowGraph, FlowNode } from './order-layers.ts';
import { spreadAlong } from '../../tools/labels/spread-along.ts';

/** Relative pull between two intermediate points of a link. */
const straightness = 8;

export interface Side {
  readonly room: number;
  /** Distance of the node's links from its centre. */
  readonly port: number;
}

/**
 * Place nodes across the flow, each near its linked nodes and without overlap.
 * @param gapOf space between neighbours of a layer
 * @param boundsOf start and end of a layer
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
    // A passing link should run straight rather than to the middle of its ends.
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
  // End with a forward sweep, so that nodes with a single predecessor are aligned with it.
  sweepForth();
  return ports;
}
