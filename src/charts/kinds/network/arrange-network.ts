import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { stackWords, type WordBlock, type Words } from '../../tools/words/stack-words.ts';
import { type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import { describeNode, keyNode, wrapNode } from './describe-node.ts';
import { fitPlaces } from './fit-places.ts';
import { labelNodes, type Line, type NodePlace } from './label-nodes.ts';
import type { Network, NetworkNode } from './read-network.ts';
import { type Body, type Place, untangle } from './simulate-network.ts';

/** Heights to try, as multiples of the first, before words are replaced by letters. */
const growths = [1, 1.15, 1.32, 1.52, 1.75];

export interface NetworkFormat {
  /** Widest first. */
  readonly widths: readonly number[];
  readonly margin: number;
  /** Desired ratio of width to height. */
  readonly flat: number;
  /** Max nodes labelled in the drawing. */
  readonly labelled: number;
}

/** Nodes with positions and labels; those without space for words have a letter. */
export interface Arrangement {
  readonly places: readonly Place[];
  readonly labels: readonly (NodePlace | undefined)[];
  /** Nodes named in a list, in the order of their letters. */
  readonly lettered: readonly NetworkNode[];
}

interface ArrangementInput {
  readonly nodes: readonly NetworkNode[];
  /** Most linked nodes first: they choose first. */
  readonly ranked: readonly NetworkNode[];
  /** Words of each node, wrapped to several widths. */
  readonly blocks: ReadonlyMap<NetworkNode, readonly WordBlock[]>;
  readonly network: Network;
  readonly format: NetworkFormat;
  readonly context: PlaceContext;
}

interface Attempt extends Arrangement {
  readonly failed: readonly NetworkNode[];
  /** Whether no disc is on a link of other nodes. */
  readonly clear: boolean;
}

/** Number of most linked nodes named with priority. */
const namedFirst = 3;
/** Fault weight of each of them that has only a letter, relative to other nodes. */
const namedWeight = 4;

/** Weighted faults of an attempt: words without space, especially those of the largest nodes. */
const countFaults = ({ clear, failed, places }: Attempt, ranked: readonly NetworkNode[]) => {
  const first = ranked.slice(0, namedFirst);
  const missing = failed.map((node) => (first.includes(node) ? namedWeight : 1));
  return missing.reduce((sum, weight) => sum + weight, 0) + (clear ? 0 : 2 * places.length);
};

function drawLinks(
  { nodes, network }: ArrangementInput,
  places: readonly Place[],
): readonly Line[] {
  const placeById = new Map(nodes.map(({ row }, index) => [row.id, places[index] as Place]));
  return network.links.map(({ from, to, thickness }): Line => {
    const [a, b] = [placeById.get(from) as Place, placeById.get(to) as Place];
    return { segment: [a.x, a.y, b.x, b.y], thickness };
  });
}

/** Label of a node: its letter, which must be close, or its words. */
function labelOf(
  node: NetworkNode,
  letter: number,
  { blocks, context }: ArrangementInput,
): { readonly blocks: readonly WordBlock[]; readonly needed: boolean } {
  if (letter < 0) return { blocks: blocks.get(node) ?? [], needed: false };
  const words: Words = {
    text: keyNode(letter),
    size: textSize,
    fill: 'ink-3',
    row: node.row.id,
    halo: true,
  };
  return { blocks: [stackWords([words], context.width, context.measure)], needed: true };
}

function attempt(
  input: ArrangementInput,
  simulated: ReadonlyMap<string, Place>,
  growth: number,
  hasLetter: ReadonlySet<NetworkNode>,
): Attempt {
  const { nodes, ranked, network, format, context } = input;
  const { width } = context;
  const { links } = network;
  const { places, clear } = fitPlaces(nodes, links, simulated, width, format.margin, growth);
  const discs = nodes.map(({ r }, index) => ({ ...(places[index] as Place), r }));
  const lettered = nodes.filter((node) => hasLetter.has(node));
  // Letters are small but must be close, so they are placed before words.
  const order = [...lettered, ...ranked.filter((node) => !hasLetter.has(node))];
  const found = labelNodes(
    order.map((node) => ({
      disc: discs[nodes.indexOf(node)] as (typeof discs)[number],
      ...labelOf(node, lettered.indexOf(node), input),
    })),
    discs,
    drawLinks(input, places),
    width,
  );
  const labels = nodes.map((node) => found[order.indexOf(node)]);
  const failed = nodes.filter((node, index) => !labels[index] && !hasLetter.has(node));
  return { places, labels, lettered, failed, clear };
}

/** The most linked nodes choose first. */
export function arrangeNetwork(
  nodes: readonly NetworkNode[],
  network: Network,
  seed: number,
  format: NetworkFormat,
  context: PlaceContext,
): Arrangement {
  const ranked = nodes
    .toSorted(greatestFirst(({ r }) => r))
    .sort(greatestFirst(({ degree }) => degree));
  const hasLetter = new Set(ranked.slice(format.labelled));
  const blocks = new Map(
    nodes.map((node) => [
      node,
      wrapNode(describeNode(node, network.column, true), format.widths, context.measure),
    ]),
  );
  const bodies = nodes.map((node): Body => {
    const [block] = blocks.get(node) ?? [];
    const words = hasLetter.has(node) || !block ? 8 : 0.42 * Math.sqrt(block.width * block.height);
    return { id: node.row.id, room: node.r + 6 + words };
  });
  const input: ArrangementInput = { nodes, ranked, blocks, network, format, context };
  let best: { readonly again: () => Attempt; readonly faults: number } | undefined;
  const layouts = untangle(bodies, network.links, seed, format.flat);
  for (const growth of growths) {
    for (const layout of layouts) {
      const tried = attempt(input, layout, growth, hasLetter);
      const faults = countFaults(tried, ranked);
      if (faults === 0) return tried;
      if (best && faults >= best.faults) continue;
      best = { again: () => attempt(input, layout, growth, hasLetter), faults };
    }
  }
  // No attempt fits all words: take the best one, and letters for the rest.
  const { again } = best as NonNullable<typeof best>;
  let last = again();
  while (last.failed.length > 0) {
    for (const node of last.failed) hasLetter.add(node);
    last = again();
  }
  return last;
}
