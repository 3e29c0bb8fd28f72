import { stageKeyOf } from '../inventory/tally.ts';
import type { StageKey, StageOrder } from '../stages/stage-order.ts';
import type { EditionChange, EditionRow } from './compare-editions.ts';

/** Origin of a cluster: its stage in the earlier edition, or absent from it. */
export type FlowStart = StageKey | 'new' | 'back';
/** Destination of a cluster: its stage in the later edition, or absent from it. */
export type FlowEnd = StageKey | 'merged' | 'not-returned';

/** Origins and destinations in the order of drawing and listing. */
export const flowStarts = ({ strongestFirst }: StageOrder): readonly FlowStart[] => [
  ...strongestFirst,
  'new',
  'back',
];
export const flowEnds = ({ strongestFirst }: StageOrder): readonly FlowEnd[] => [
  ...strongestFirst,
  'merged',
  'not-returned',
];

export interface StageFlow {
  readonly from: FlowStart;
  readonly to: FlowEnd;
  readonly count: number;
}

/** Flows of clusters between stages, into the later edition and out of the earlier one; zeros are omitted. */
export function countFlows(
  before: readonly EditionRow[],
  after: readonly EditionRow[],
  change: EditionChange,
  order: StageOrder,
): StageFlow[] {
  const stageIn = (rows: readonly EditionRow[]) =>
    new Map(rows.map((row): [string, StageKey] => [row.id, stageKeyOf(row)]));
  const was = stageIn(before);
  const now = stageIn(after);
  // Every id of a change is in the compared rows.
  const from = (id: string) => was.get(id) as StageKey;
  const to = (id: string) => now.get(id) as StageKey;
  const ways: [FlowStart, FlowEnd][] = [
    ...change.kept.map((id): [FlowStart, FlowEnd] => [from(id), to(id)]),
    ...change.fresh.map((id): [FlowStart, FlowEnd] => ['new', to(id)]),
    ...change.back.map((id): [FlowStart, FlowEnd] => ['back', to(id)]),
    ...change.merged.map(({ id }): [FlowStart, FlowEnd] => [from(id), 'merged']),
    ...change.gone.map((id): [FlowStart, FlowEnd] => [from(id), 'not-returned']),
  ];
  return flowStarts(order).flatMap((start) =>
    flowEnds(order).flatMap((end) => {
      const count = ways.filter(([one, other]) => one === start && other === end).length;
      return count === 0 ? [] : [{ from: start, to: end, count }];
    }),
  );
}
