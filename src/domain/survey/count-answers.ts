import type { Localized } from '../../i18n/locales.ts';
import type { Answers, FieldOption, FormField } from './form-field.ts';
import {
  type CountRow,
  type Counts,
  type CountTable,
  hideTotals,
  type PublicationRules,
  publishCounts,
  type Shape,
  sum,
} from './publish-counts.ts';
import { statedLabel, statedLabels } from './stated-label.ts';

/** Dimension by which clusters are grouped, such as `stage`. */
export type Grouping = string;

/** Respondents' cells, and their group in each grouping. */
export interface Grouped {
  readonly cells: Answers;
  readonly groups: Readonly<Record<Grouping, string | undefined>>;
}

/** Publication rules with the grouping of clusters. */
export interface Counting extends PublicationRules {
  /** Undefined: all clusters together. */
  readonly grouping: Grouping | undefined;
  /** Stage ids, in order. */
  readonly stages: readonly string[];
}

/** Group of those in groups too small to publish. */
export const otherGroup = 'other';

/** Order of groups: stages in sequence, others by size, the merged group last. */
function groupOrder(a: string, b: string, stages: readonly string[]): number {
  const step = (group: string) => (stages.includes(group) ? stages.indexOf(group) : stages.length);
  return step(a) - step(b);
}

/** Clusters by group, with small groups merged until large enough. */
function partClusters(
  clusters: readonly Grouped[],
  { grouping, stages, least: min, isWithheld }: Counting,
): ReadonlyMap<string, readonly Grouped[]> {
  if (isWithheld || grouping === undefined) return new Map();
  const known = clusters.filter(({ groups }) => groups[grouping] !== undefined);
  // Clusters without a group could be derived by subtraction from the total.
  if (known.length < clusters.length) return new Map();
  const groups = [...Map.groupBy(known, ({ groups: own }) => own[grouping] ?? '')].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const small = groups.filter(([, members]) => members.length < min).flatMap(([, own]) => own);
  const large = groups.filter(([, members]) => members.length >= min);
  while (small.length > 0 && small.length < min) small.push(...(large.pop()?.[1] ?? known));
  const shown = large.toSorted(([a], [b]) => groupOrder(a, b, stages));
  const parted = small.length > 0 ? [...shown, [otherGroup, small] as const] : shown;
  return parted.length > 1 ? new Map(parted) : new Map();
}

/**
 * Count clusters that gave an answer, in total and by group; only in total if groups would reveal too much.
 */
export function countGiven(
  shape: Shape,
  clusters: readonly Grouped[],
  gives: (cells: Answers, row: string) => boolean,
  counting: Counting,
  hiddenTotals?: readonly boolean[],
): CountTable[] {
  const countIn = (groups: readonly (readonly Grouped[])[]): Counts => ({
    cells: shape.rows.map(({ id }) =>
      groups.map((members) => members.filter(({ cells }) => gives(cells, id)).length),
    ),
    answered: groups.map((members) => members.length),
  });
  const whole = countIn([clusters]);
  const hidden = hiddenTotals ?? hideTotals(shape, whole, counting);
  const parted = partClusters(clusters, counting);
  const table =
    (parted.size > 0
      ? publishCounts(shape, [...parted.keys()], countIn([...parted.values()]), counting, hidden)
      : undefined) ?? publishCounts(shape, [], whole, counting, hidden);
  return table ? [table] : [];
}

/** Count single-choice answers. The stage is never hidden, as the inventory shows it. */
export function countCodes(
  field: FormField,
  options: readonly FieldOption[],
  answering: readonly Grouped[],
  counting: Counting,
): CountTable[] {
  const clusters = answering.filter(({ cells }) => cells.has(field.key));
  if (clusters.length < counting.least) return [];
  const rows = options.map((option) => ({ id: option.id, labels: [statedLabel(option)] }));
  return countGiven(
    { id: field.key, kind: 'code', labels: statedLabels(field), rows, rowsAdd: true },
    clusters,
    (cells, option) => cells.get(field.key) === option,
    field.holds ? { ...counting, least: 1, isWithheld: false } : counting,
  );
}

export interface TickGroup {
  readonly id: string;
  readonly labels: readonly Localized<string>[];
  readonly rows: readonly Pick<CountRow, 'id' | 'labels'>[];
}

/** Count ticked boxes. A tick in any of the tables counts as an answer to all of them. */
export function countTicks(
  tables: readonly TickGroup[],
  answering: readonly Grouped[],
  counting: Counting,
): CountTable[] {
  const keys = tables.flatMap(({ rows }) => rows.map(({ id }) => id));
  const clusters = answering.filter(({ cells }) => keys.some((key) => cells.has(key)));
  if (clusters.length < counting.least) return [];
  return tables.flatMap((table) =>
    countGiven(
      { ...table, kind: 'tick', rowsAdd: false },
      clusters,
      (cells, key) => cells.has(key),
      counting,
    ),
  );
}

/** Number of clusters by rank given to an option, in one column of a question. */
interface RankColumn {
  readonly shape: Shape;
  readonly clusters: readonly Grouped[];
  readonly counts: Counts;
  readonly ranks: readonly string[];
}

function readRanks(
  fields: readonly FormField[],
  answering: readonly Grouped[],
): RankColumn | undefined {
  const [first] = fields;
  if (first?.value.kind !== 'rank') return undefined;
  const clusters = answering.filter(({ cells }) => fields.some(({ key }) => cells.has(key)));
  const ranks = Array.from({ length: first.value.most }, (_, index) => index + 1);
  const countOf = (key: string, rank: number) =>
    clusters.filter(({ cells }) => cells.get(key) === rank).length;
  const cells = fields.map(({ key }) => ranks.map((rank) => countOf(key, rank)));
  return {
    shape: {
      id: first.key.slice(0, first.key.lastIndexOf('.')),
      kind: 'rank',
      labels: first.labels.slice(0, -1),
      rows: fields.map((field) => ({ id: field.key, labels: statedLabels(field).slice(-1) })),
      rowsAdd: true,
    },
    clusters,
    counts: { cells, answered: ranks.map((_, index) => sum(cells.map((row) => row[index] ?? 0))) },
    ranks: ranks.map(String),
  };
}

/**
 * Count per rank how often an option was chosen, in one column.
 * @param counting with a grouping, counts clusters that ranked an option at all, by group
 */
export function countRanks(
  fields: readonly FormField[],
  answering: readonly Grouped[],
  counting: PublicationRules & Partial<Pick<Counting, 'grouping' | 'stages'>>,
): CountTable[] {
  const column = readRanks(fields, answering);
  if (!column || column.clusters.length < counting.least) return [];
  const { shape, clusters, counts, ranks } = column;
  const { least: min, isWithheld, grouping, stages = [] } = counting;
  const flat = { ...shape, rowsAdd: false };
  const named: Counts = {
    cells: counts.cells.map((row) => [sum(row)]),
    answered: [clusters.length],
  };
  const hidden = isWithheld
    ? hideTotals(flat, named, counting)
    : hideTotals(shape, counts, counting);
  if (grouping !== undefined) {
    const how = { least: min, isWithheld, grouping, stages };
    return countGiven(flat, clusters, (cells, key) => cells.has(key), how, hidden);
  }
  const isSmall = counts.answered.some((count) => count > 0 && count < min);
  const byRank =
    isWithheld || isSmall ? undefined : publishCounts(shape, ranks, counts, counting, hidden);
  const table = byRank ?? publishCounts(flat, [], named, counting, hidden);
  return table ? [{ ...table, answered: clusters.length }] : [];
}
