import type { Localized } from '../../i18n/locales.ts';
import type { Answers, FieldOption, FormField } from './form-field.ts';
import { statedLabel, statedLabels } from './stated-label.ts';
import { suppress } from './suppress.ts';

/** Dimension by which clusters are grouped, such as `stage`. */
export type Grouping = string;

/** Clusters that answered, by the groups of each way to part them. */
export interface Grouped {
  readonly cells: Answers;
  readonly groups: Readonly<Record<Grouping, string | undefined>>;
}

/** Of how many clusters something is told, and whether single answers are kept from readers. */
export interface Telling {
  readonly least: number;
  /** Then clusters are told of as a whole only, and nothing that nearly all of them answered. */
  readonly isWithheld: boolean;
}

/** The same, and how clusters are parted. */
export interface Counting extends Telling {
  /** Undefined: all clusters together. */
  readonly grouping: Grouping | undefined;
  /** Ids of the stages in their order. */
  readonly stages: readonly string[];
}

/** A count, or that it is hidden. */
export type Count = number | 'hidden';

/** An answer with the clusters that gave it. */
export interface CountRow {
  readonly id: string;
  readonly labels: readonly Localized<string>[];
  readonly total: Count;
  /** One a part of the table. */
  readonly parts: readonly Count[];
}

/** Answers with the numbers of clusters that gave them, in all and in parts. */
export interface CountTable {
  readonly id: string;
  readonly kind: 'code' | 'tick' | 'rank' | 'companions';
  /** What it is called below its question, where the question has several tables. */
  readonly labels: readonly Localized<string>[];
  /**
   * Groups of clusters, or ranks. Groups that are too small stand together, named `other`. Of
   * companions: those who ranked one of the options, and the rest.
   */
  readonly parts: readonly string[];
  readonly rows: readonly CountRow[];
  /** Clusters that gave any answer in it. */
  readonly answered: number;
  readonly answeredParts: readonly Count[];
}

/** The group in which those are counted that are too few by themselves. */
export const otherGroup = 'other';

/** A table before its counts. */
export interface Shape extends Pick<CountTable, 'id' | 'kind' | 'labels'> {
  readonly rows: readonly Pick<CountRow, 'id' | 'labels'>[];
  readonly rowsAdd: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Stages as they follow each other; other groups the largest first, and last those put together. */
function groupOrder(a: string, b: string, stages: readonly string[]): number {
  const step = (group: string) => (stages.includes(group) ? stages.indexOf(group) : stages.length);
  return step(a) - step(b);
}

/** Clusters by answer and group, and respondents by group. */
export interface Counts {
  readonly cells: readonly (readonly number[])[];
  readonly answered: readonly number[];
}

/**
 * Rows whose overall total is hidden. It does not depend on the grouping, so that reading several tables of a
 * question reveals no more than reading one.
 * @returns undefined if nothing can be published
 */
export function hideTotals(
  { rowsAdd }: Pick<Shape, 'rowsAdd'>,
  { cells, answered }: Counts,
  { least, isWithheld }: Telling,
): readonly boolean[] | undefined {
  const grid = {
    cells: [...cells, answered].map((row) => [sum(row)]),
    rowsAdd,
    columnsAdd: false,
    hidesNearAll: isWithheld,
  };
  return suppress(grid, least)
    ?.slice(0, -1)
    .map(([isHidden]) => isHidden === true);
}

/**
 * Cells hidden when totals are public: all of a row whose total is hidden; in other rows the small counts, and
 * those from which a small one could be derived.
 */
function hideParts(
  { rowsAdd }: Pick<Shape, 'rowsAdd'>,
  { cells, answered }: Counts,
  hiddenTotals: readonly boolean[],
  least: number,
): readonly (readonly boolean[])[] | undefined {
  const told = cells.filter((_, row) => !hiddenTotals[row]);
  const untold = cells.filter((_, row) => hiddenTotals[row]);
  // If answers add up to the total, the sum of the hidden rows can be derived from the visible ones.
  const rest =
    rowsAdd && untold.length > 0
      ? [answered.map((_, column) => sum(untold.map((row) => row[column] ?? 0)))]
      : [];
  const grid = {
    cells: [...told, ...rest, answered].map((row) => [...row, sum(row)]),
    rowsAdd,
    columnsAdd: true,
    totalsKnown: true,
  };
  const hidden = suppress(grid, least);
  if (!hidden) return undefined;
  let next = 0;
  return cells.map((row, index) =>
    hiddenTotals[index] ? row.map(() => true) : (hidden[next++]?.slice(0, row.length) ?? []),
  );
}

/**
 * Assembles a table of counts and totals, with small counts hidden.
 * @param hiddenTotals result of `hideTotals`, if several tables share it
 */
export function publishCounts(
  shape: Shape,
  parts: readonly string[],
  counts: Counts,
  telling: Telling,
  hiddenTotals = hideTotals(shape, counts, telling),
): CountTable | undefined {
  if (!hiddenTotals) return undefined;
  const hidden =
    parts.length > 0 ? hideParts(shape, counts, hiddenTotals, telling.least) : ([] as const);
  if (!hidden) return undefined;
  const { rowsAdd: _, rows, ...named } = shape;
  return {
    ...named,
    parts,
    rows: rows.map((row, index) => {
      const cells = counts.cells[index] ?? [];
      return {
        ...row,
        total: hiddenTotals[index] ? 'hidden' : sum(cells),
        parts: parts.map((_part, column) =>
          hidden[index]?.[column] ? 'hidden' : (cells[column] ?? 0),
        ),
      };
    }),
    answered: sum(counts.answered),
    answeredParts: parts.map((_part, column) => counts.answered[column] ?? 0),
  };
}

/** The clusters by group; groups that are too small are put together until none is. */
function partClusters(
  clusters: readonly Grouped[],
  { grouping, stages, least, isWithheld }: Counting,
): ReadonlyMap<string, readonly Grouped[]> {
  if (isWithheld || grouping === undefined) return new Map();
  const known = clusters.filter(({ groups }) => groups[grouping] !== undefined);
  // Who is in no group would be told by the difference between them and all.
  if (known.length < clusters.length) return new Map();
  const groups = [...Map.groupBy(known, ({ groups: own }) => own[grouping] ?? '')].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const small = groups.filter(([, members]) => members.length < least).flatMap(([, own]) => own);
  const large = groups.filter(([, members]) => members.length >= least);
  while (small.length > 0 && small.length < least) small.push(...(large.pop()?.[1] ?? known));
  const shown = large.toSorted(([a], [b]) => groupOrder(a, b, stages));
  const parted = small.length > 0 ? [...shown, [otherGroup, small] as const] : shown;
  return parted.length > 1 ? new Map(parted) : new Map();
}

/** Counts who gave an answer, in all and by groups; by all alone where groups would tell too much. */
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

/** Counts the one answer that each cluster gives. The stage, which the inventory tells, is not hidden. */
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

/** Boxes that are counted in a table of their own. */
export interface TickGroup {
  readonly id: string;
  readonly labels: readonly Localized<string>[];
  /** What each box is called in the table. */
  readonly rows: readonly Pick<CountRow, 'id' | 'labels'>[];
}

/** Counts boxes that are ticked. Who ticked one in any of the tables has answered all of them. */
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

/** Clusters per rank that they gave an option, in one column of a question. */
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
 * Counts per rank how often an option was chosen, in one column.
 * @param counting with a grouping, counts who ranked an option at all, by group of clusters
 */
export function countRanks(
  fields: readonly FormField[],
  answering: readonly Grouped[],
  counting: Telling & Partial<Pick<Counting, 'grouping' | 'stages'>>,
): CountTable[] {
  const column = readRanks(fields, answering);
  if (!column || column.clusters.length < counting.least) return [];
  const { shape, clusters, counts, ranks } = column;
  const { least, isWithheld, grouping, stages = [] } = counting;
  const flat = { ...shape, rowsAdd: false };
  const named: Counts = {
    cells: counts.cells.map((row) => [sum(row)]),
    answered: [clusters.length],
  };
  const hidden = isWithheld
    ? hideTotals(flat, named, counting)
    : hideTotals(shape, counts, counting);
  if (grouping !== undefined) {
    const how = { least, isWithheld, grouping, stages };
    return countGiven(flat, clusters, (cells, key) => cells.has(key), how, hidden);
  }
  const isSmall = counts.answered.some((count) => count > 0 && count < least);
  const byRank =
    isWithheld || isSmall ? undefined : publishCounts(shape, ranks, counts, counting, hidden);
  const table = byRank ?? publishCounts(flat, [], named, counting, hidden);
  return table ? [{ ...table, answered: clusters.length }] : [];
}
