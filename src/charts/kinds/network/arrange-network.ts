import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { stackWords, type Words } from '../../tools/words/stack-words.ts';
import { type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import { describeNode, keyNode, wrapNode } from './describe-node.ts';
import { fitPlaces } from './fit-places.ts';
import { labelNodes, type Line, type NodePlace } from './label-nodes.ts';
import type { Network, NetworkNode } from './read-network.ts';
import type { Body, Place } from './simulate-network.ts';
import { untangle } from './untangle.ts';

/** Heights that are tried, as multiples of the first, before words make way for letters. */
const growths = [1, 1.15, 1.32, 1.52, 1.75];

/** What differs between wide and narrow drawings. */
export interface Manner {
  /** Widths to which labels are wrapped, the widest first. */
  readonly widths: readonly number[];
  /** Space at both sides for the middles of nodes. */
  readonly margin: number;
  /** How much wider than high the network is meant to be. */
  readonly flat: number;
  /** How many nodes may have their label beside them. */
  readonly labelled: number;
}

/** Nodes with their places and words; those without room for words have a letter. */
export interface Arrangement {
  readonly places: readonly Place[];
  readonly labels: readonly (NodePlace | undefined)[];
  /** Nodes named in a list, in the order of their letters. */
  readonly keyed: readonly NetworkNode[];
}

/** Places linked nodes and their labels: the most linked ones choose first. */
export function arrangeNetwork(
  nodes: readonly NetworkNode[],
  network: Network,
  seed: number,
  manner: Manner,
  { width, measure }: PlaceContext,
): Arrangement {
  const ranked = nodes
    .toSorted(greatestFirst(({ r }) => r))
    .sort(greatestFirst(({ degree }) => degree));
  const keyed = new Set(ranked.slice(manner.labelled));
  const blocks = new Map(
    nodes.map((node) => [
      node,
      wrapNode(describeNode(node, network.column, true), manner.widths, measure),
    ]),
  );
  const bodies = nodes.map((node): Body => {
    const [block] = blocks.get(node) ?? [];
    const words = keyed.has(node) || !block ? 8 : 0.42 * Math.sqrt(block.width * block.height);
    return { id: node.row.id, room: node.r + 6 + words };
  });
  const layouts = untangle(bodies, network.links, seed, manner.flat);
  const attempt = (simulated: ReadonlyMap<string, Place>, growth: number) => {
    const { places, clear } = fitPlaces(
      nodes,
      network.links,
      simulated,
      width,
      manner.margin,
      growth,
    );
    const placeById = new Map(nodes.map(({ row }, index) => [row.id, places[index] as Place]));
    const lines = network.links.map(({ from, to, thickness }): Line => {
      const [a, b] = [placeById.get(from) as Place, placeById.get(to) as Place];
      return { segment: [a.x, a.y, b.x, b.y], thickness };
    });
    const discs = nodes.map(({ r }, index) => ({ ...(places[index] as Place), r }));
    const listed = nodes.filter((node) => keyed.has(node));
    // Letters are small but must stand close, so they choose before the words.
    const order = [...listed, ...ranked.filter((node) => !keyed.has(node))];
    const found = labelNodes(
      order.map((node) => {
        const letter: Words = {
          text: keyNode(listed.indexOf(node)),
          size: textSize,
          fill: 'ink-3',
          row: node.row.id,
          halo: true,
        };
        return {
          disc: discs[nodes.indexOf(node)] as (typeof discs)[number],
          blocks: keyed.has(node)
            ? [stackWords([letter], width, measure)]
            : (blocks.get(node) ?? []),
          needed: keyed.has(node),
        };
      }),
      discs,
      lines,
      width,
    );
    const labels = nodes.map((node) => found[order.indexOf(node)]);
    const failed = nodes.filter((node, index) => !labels[index] && !keyed.has(node));
    return { places, labels, keyed: listed, failed, clear };
  };
  type Attempt = ReturnType<typeof attempt>;
  const faults = ({ clear, failed }: Attempt) => failed.length + (clear ? 0 : nodes.length);
  let best: { readonly again: () => Attempt; readonly faults: number } | undefined;
  for (const growth of growths) {
    for (const layout of layouts) {
      const tried = attempt(layout, growth);
      if (faults(tried) === 0) return tried;
      if (best && faults(tried) >= best.faults) continue;
      best = { again: () => attempt(layout, growth), faults: faults(tried) };
    }
  }
  // Nowhere is there room for all words: the best place for most, and letters for the others.
  const { again } = best as NonNullable<typeof best>;
  let last = again();
  while (last.failed.length > 0) {
    for (const node of last.failed) keyed.add(node);
    last = again();
  }
  return last;
}
