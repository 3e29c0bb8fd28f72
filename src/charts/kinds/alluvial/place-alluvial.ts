import type { StageMark } from '../../../domain/stages/stage-order.ts';
import { drawingWidths, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { missingLook, fillBox, stagePaint, unreportedFill } from '../../tools/paint/paint-row.ts';
import { barWidth, layOutSide, type PlacedNode } from './lay-out-side.ts';

export interface AlluvialNode {
  readonly id: string;
  readonly label: string;
  /** The count as printed. */
  readonly text: string;
  /** Undefined for clusters not counted at this time. */
  readonly stage?: StageMark;
  /** Not counted for an unknown reason: hatched, like all missing data. */
  readonly unknown?: true;
}

/** Number of clusters that moved from one group to another. */
export interface AlluvialFlow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface AlluvialData {
  readonly heads: readonly [from: string, to: string];
  readonly starts: readonly AlluvialNode[];
  readonly ends: readonly AlluvialNode[];
  readonly flows: readonly AlluvialFlow[];
}

/** Height shared by all bands of a side, and max height of a unit. */
const height = { wide: 300, narrow: 260, mostUnit: 14 } as const;

/** In the order of the nodes on the other side. */
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

/** Bar, words and stage symbol of a group. */
function drawNode({ node, x, top, size, words, wordsAt, symbolX }: PlacedNode): Mark[] {
  const box = { x, y: top, width: barWidth, height: Math.max(size, 1) };
  const { id: row, stage, unknown } = node;
  const bar: Mark =
    unknown || stage?.look === 'none'
      ? { ...fillBox(box, unreportedFill), row }
      : { type: 'rect', ...box, fill: stage ? stagePaint(stage.look) : 'line', row };
  const symbol: Mark[] = stage
    ? [
        {
          type: 'stage',
          x: symbolX,
          y: wordsAt.top + words.middle,
          look: stage.look,
          scale: 1,
          row,
        },
      ]
    : [];
  const text = words
    .draw(wordsAt.x, wordsAt.top, wordsAt.anchor)
    .map((mark): Mark => ({ ...mark, halo: true }));
  return [bar, ...symbol, ...text];
}

interface BandPlace {
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
  readonly size: number;
}

/** A band between two groups, with level ends. */
function drawBand(
  { from, to }: AlluvialFlow,
  end: AlluvialNode | undefined,
  { start, end: stop, size }: BandPlace,
): Mark {
  const half = (start.x + stop.x) / 2;
  const d = [
    `M${start.x} ${start.y}`,
    `C${half} ${start.y} ${half} ${stop.y} ${stop.x} ${stop.y}`,
    `V${stop.y + size}`,
    `C${half} ${stop.y + size} ${half} ${start.y + size} ${start.x} ${start.y + size}Z`,
  ].join('');
  const meaning = { row: from, series: to };
  // A paper edge separates crossing bands.
  const edge = { stroke: 'paper', strokeWidth: Math.min(1, size / 4) } as const;
  if (from === to) return { type: 'path', d, fill: 'land', ...edge, ...meaning };
  if (end?.stage && end.stage.look !== 'none') {
    return { type: 'path', d, fill: stagePaint(end.stage.look), ...edge, ...meaning };
  }
  return end?.unknown || end?.stage
    ? { type: 'path', d, ...missingLook, strokeWidth: 0.6, ...meaning }
    : { type: 'path', d, fill: 'line', ...edge, ...meaning };
}

/**
 * Change of groups between two times (alluvial diagram; Rosvall and Bergstrom, PLoS ONE 2010): a bar per group,
 * proportional to its size, and bands for the flows. Bands that stay are grey; moves have the colour of their
 * target.
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
  // Moves above what stayed.
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
