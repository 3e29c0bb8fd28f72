import type { StageSign } from '../../../domain/stages/stage-way.ts';
import { drawingWidths, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { drawBand } from './draw-band.ts';
import { drawNode } from './draw-node.ts';
import { layOutSide, type PlacedNode } from './lay-out-side.ts';

/** A group of clusters at one of the two times. */
export interface AlluvialNode {
  readonly id: string;
  readonly label: string;
  /** How many, as it is printed. */
  readonly text: string;
  /** Its stage; undefined for those that are not counted at this time. */
  readonly stage?: StageSign;
  /** Nobody says why they are not counted: hatched, as all that is missing. */
  readonly unknown?: true;
}

/** So many that were in one group and are in another. */
export interface AlluvialFlow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Two times with their groups, from top to bottom, and what went from one to the other. */
export interface AlluvialData {
  readonly heads: readonly [from: string, to: string];
  readonly starts: readonly AlluvialNode[];
  readonly ends: readonly AlluvialNode[];
  readonly flows: readonly AlluvialFlow[];
}

/** Height that all bands of a side share, and the most that one unit gets of it. */
const height = { wide: 300, narrow: 260, mostUnit: 14 } as const;

/** Places the bands of a node one below the other, in the order in which the other side stands. */
function stackBands(
  nodes: readonly PlacedNode[],
  flows: readonly AlluvialFlow[],
  ends: { readonly own: 'from' | 'to'; readonly other: 'from' | 'to' },
  order: readonly string[],
  unit: number,
): ReadonlyMap<AlluvialFlow, number> {
  return new Map(
    nodes.flatMap(({ node, top }) => {
      let y = top;
      return flows
        .filter((flow) => flow[ends.own] === node.id)
        .toSorted((a, b) => order.indexOf(a[ends.other]) - order.indexOf(b[ends.other]))
        .map((flow): [AlluvialFlow, number] => {
          const at = y;
          y += flow.count * unit;
          return [flow, at];
        });
    }),
  );
}

/**
 * How groups of one time became those of another (alluvial diagram; Rosvall and Bergstrom, PLoS ONE
 * 2010): a bar for each group, as long as it is large, and a band for what went from one to another.
 * What stayed is quiet, what moved has the colour of where it went.
 */
export function placeAlluvial(data: AlluvialData, context: PlaceContext): Scene {
  const { width } = context;
  const isWide = width >= drawingWidths.wide;
  const total = data.flows.reduce((sum, { count }) => sum + count, 0);
  const unit = Math.min(
    (isWide ? height.wide : height.narrow) / Math.max(total, 1),
    height.mostUnit,
  );
  const sizeOf = (side: 'from' | 'to') => (id: string) =>
    data.flows.filter((flow) => flow[side] === id).reduce((sum, { count }) => sum + count, 0) *
    unit;
  const left = layOutSide(data.starts, data.heads[0], sizeOf('from'), 'left', context);
  const right = layOutSide(data.ends, data.heads[1], sizeOf('to'), 'right', context);
  const idsOf = (nodes: readonly AlluvialNode[]) => nodes.map(({ id }) => id);
  const leaving = stackBands(
    left.nodes,
    data.flows,
    { own: 'from', other: 'to' },
    idsOf(data.ends),
    unit,
  );
  const arriving = stackBands(
    right.nodes,
    data.flows,
    { own: 'to', other: 'from' },
    idsOf(data.starts),
    unit,
  );
  const endOf = new Map(data.ends.map((node) => [node.id, node]));
  // What moved lies over what stayed.
  const bands = data.flows
    .toSorted((a, b) => Number(b.from === b.to) - Number(a.from === a.to))
    .map((flow) =>
      drawBand(flow, endOf.get(flow.to), {
        start: { x: left.inner, y: leaving.get(flow) as number },
        end: { x: right.inner, y: arriving.get(flow) as number },
        size: flow.count * unit,
      }),
    );
  const nodes = [...left.nodes, ...right.nodes].flatMap((placed): Mark[] => drawNode(placed));
  return {
    width,
    height: Math.max(left.bottom, right.bottom) + 4,
    marks: [...bands, ...nodes, ...left.head, ...right.head],
    legend: [],
  };
}
