import type { Localized } from '../../i18n/locales.ts';
import type { Answers, FieldOption, FormField } from './form-field.ts';
import { statedLabel, statedLabels } from './stated-label.ts';
import { suppress } from './suppress.ts';

/** Ways to part the clusters: by where they are, by how far they have come. */
export type Grouping = 'place' | 'stage';

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
  readonly grouping: Grouping;
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

/** Puts counts and their totals into a table, with what is too small hidden. */
export function publishCounts(
  shape: Shape,
  parts: readonly string[],
  counts: { readonly cells: readonly (readonly number[])[]; readonly answered: readonly number[] },
  { least, isWithheld }: Telling,
): CountTable | undefined {
  const totalOf = (row: readonly number[]) => (parts.length > 0 ? [...row, sum(row)] : row);
  const cells = [...counts.cells, counts.answered].map(totalOf);
  const { rowsAdd } = shape;
  const grid = { cells, rowsAdd, columnsAdd: parts.length > 0, hidesNearAll: isWithheld };
  const hidden = suppress(grid, least);
  if (!hidden) return undefined;
  const shown = cells.map((row, r) =>
    row.map((count, c): Count => (hidden[r]?.[c] ? 'hidden' : count)),
  );
  const { rowsAdd: _, rows, ...named } = shape;
  return {
    ...named,
    parts,
    rows: rows.map((row, index) => ({
      ...row,
      total: shown[index]?.at(-1) ?? 'hidden',
      parts: shown[index]?.slice(0, parts.length) ?? [],
    })),
    answered: cells.at(-1)?.at(-1) ?? 0,
    answeredParts: shown.at(-1)?.slice(0, parts.length) ?? [],
  };
}

/** The clusters by group; groups that are too small are put together until none is. */
function partClusters(
  clusters: readonly Grouped[],
  { grouping, stages, least, isWithheld }: Counting,
): ReadonlyMap<string, readonly Grouped[]> {
  if (isWithheld) return new Map();
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
function countGiven(
  shape: Shape,
  clusters: readonly Grouped[],
  gives: (cells: Answers, row: string) => boolean,
  counting: Counting,
): CountTable[] {
  const countIn = (groups: readonly (readonly Grouped[])[]) => ({
    cells: shape.rows.map(({ id }) =>
      groups.map((members) => members.filter(({ cells }) => gives(cells, id)).length),
    ),
    answered: groups.map((members) => members.length),
  });
  const parted = partClusters(clusters, counting);
  const table =
    (parted.size > 0
      ? publishCounts(shape, [...parted.keys()], countIn([...parted.values()]), counting)
      : undefined) ?? publishCounts(shape, [], countIn([clusters]), counting);
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

/** Counts, in one column, how often an option was put first, second, third. */
export function countRanks(
  fields: readonly FormField[],
  answering: readonly Grouped[],
  telling: Telling,
): CountTable[] {
  const [first] = fields;
  const clusters = answering.filter(({ cells }) => fields.some(({ key }) => cells.has(key)));
  if (first?.value.kind !== 'rank' || clusters.length < telling.least) return [];
  const ranks = Array.from({ length: first.value.most }, (_, index) => index + 1);
  const countOf = (key: string, rank: number) =>
    clusters.filter(({ cells }) => cells.get(key) === rank).length;
  const cells = fields.map(({ key }) => ranks.map((rank) => countOf(key, rank)));
  const answered = ranks.map((_, index) => sum(cells.map((row) => row[index] ?? 0)));
  const shape: Shape = {
    id: first.key.slice(0, first.key.lastIndexOf('.')),
    kind: 'rank',
    labels: first.labels.slice(0, -1),
    rows: fields.map((field) => ({ id: field.key, labels: statedLabels(field).slice(-1) })),
    rowsAdd: true,
  };
  const named = { cells: cells.map((row) => [sum(row)]), answered: [clusters.length] };
  const table =
    (telling.isWithheld
      ? undefined
      : publishCounts(shape, ranks.map(String), { cells, answered }, telling)) ??
    publishCounts({ ...shape, rowsAdd: false }, [], named, telling);
  return table ? [{ ...table, answered: clusters.length }] : [];
}
