import {
  countCodes,
  countRanks,
  countTicks,
  type Grouping,
  type TickGroup,
} from './count-answers.ts';
import type { CountTable, Count, PublicationRules } from './publish-counts.ts';
import { countCompanions } from './count-companions.ts';
import { type FormItem, itemId, type SurveyForm } from './compile-form.ts';
import type { FormField } from './form-field.ts';
import { isPublicItem } from './public-answers.ts';
import type { ReturnAnswers } from './read-return.ts';
import { statedLabels } from './stated-label.ts';
import { type NumberSummary, summarizeNumbers } from './summarize-numbers.ts';

/** Answers of a cluster, and its group in each grouping. */
export interface Respondent extends ReturnAnswers {
  readonly groups: Readonly<Record<Grouping, string | undefined>>;
}

/** Value named by enough clusters, with ticks next to it. */
export interface NamedValue {
  readonly value: string;
  readonly count: number;
  readonly ticked: readonly Count[];
}

/** Values named in a list with the number of clusters; small numbers are left out. */
export interface NamedValues {
  readonly field: FormField;
  /** Boxes next to it in the list. */
  readonly ticks: readonly FormField[];
  readonly values: readonly NamedValue[];
  /** Whether some were left out. */
  readonly cut: boolean;
  /** Whether the most frequent values are included; confidential values named by nearly all are left out. */
  readonly isWhole: boolean;
}

export interface ItemTally {
  readonly item: FormItem;
  readonly asked: number;
  /** Undefined if too few answered. */
  readonly answered: number | undefined;
  readonly tables: readonly CountTable[];
  readonly numbers: readonly NumberSummary[];
  readonly named: readonly NamedValues[];
}

/** Columns of a list by column id: `q15.1.country`, `q15.2.country`, … */
interface ListColumns {
  readonly named: readonly FormField[];
  readonly ticks: readonly (readonly FormField[])[];
}

function listColumns(item: FormItem): ListColumns[] {
  if (!('question' in item) || item.question.kind !== 'list') return [];
  const { columns } = item.question;
  const fieldsOf = (id: string) => item.fields.filter(({ key }) => key.endsWith(`.${id}`));
  const ticks = columns.filter(({ value }) => value === 'tick').map(({ id }) => fieldsOf(id));
  return columns.flatMap(({ id, value }) =>
    value === 'country' || value === 'body' ? [{ named: fieldsOf(id), ticks }] : [],
  );
}

/** Ticks of each box by clusters naming a value: all counts shown, or all hidden if one is small. */
function countByBox(
  { named, ticks }: ListColumns,
  naming: readonly Respondent[],
  value: string,
  min: number,
): Count[] {
  const counts = ticks.map(
    (boxes) =>
      naming.filter(({ cells }) =>
        named.some(({ key }, row) => {
          const box = boxes[row];
          return cells.get(key) === value && box !== undefined && cells.has(box.key);
        }),
      ).length,
  );
  const isSmall = counts.some((count) => count > 0 && count < min);
  return counts.map((count) => (isSmall ? 'hidden' : count));
}

function nameValues(
  columns: ListColumns,
  respondents: readonly Respondent[],
  { least: min, isWithheld }: PublicationRules,
): NamedValues[] {
  const [field] = columns.named;
  if (!field) return [];
  const named = respondents.flatMap((respondent) => {
    const own = new Set(columns.named.map(({ key }) => respondent.cells.get(key)));
    return [...own].flatMap((value) => (typeof value === 'string' ? [{ value, respondent }] : []));
  });
  const all = [...Map.groupBy(named, ({ value }) => value)];
  const isNearAll = (naming: readonly unknown[]) =>
    isWithheld && respondents.length - naming.length < min;
  const values = all
    .filter(([, naming]) => naming.length >= min && !isNearAll(naming))
    .map(([value, naming]) => ({
      value,
      count: naming.length,
      // Clusters naming a value are only reported as a whole.
      ticked: isWithheld
        ? columns.ticks.map((): Count => 'hidden')
        : countByBox(
            columns,
            naming.map(({ respondent }) => respondent),
            value,
            min,
          ),
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const ticks = columns.ticks.flatMap(([first]) => first ?? []);
  if (values.length === 0) return [];
  const isWhole = !all.some(([, naming]) => isNearAll(naming));
  return [{ field, ticks, values, cut: values.length < all.length, isWhole }];
}

/** Most informative grouping of a question: by place if asked of all, otherwise by stage. */
function groupingOf(item: FormItem): Grouping {
  return 'question' in item && item.skippedAt.length === 0 ? 'place' : 'stage';
}

/** Boxes of a question in one table; criteria in one for each stage. */
function tickGroups(id: string, ticks: readonly FormField[]): TickGroup[] {
  return [...Map.groupBy(ticks, ({ stage }) => stage)].map(([stage, boxes]) => ({
    id: stage === undefined ? id : `${id}.${stage}`,
    labels: stage === undefined ? [] : (boxes[0]?.labels.slice(0, 1) ?? []),
    rows: boxes.map((box) => ({
      id: box.key,
      labels: stage === undefined ? statedLabels(box) : statedLabels(box).slice(1),
    })),
  }));
}

const isListed = (item: FormItem) => 'question' in item && item.question.kind === 'list';

/** Ranks by column: `q07.strategy.export` is counted in `q07.strategy`. */
function rankColumns({ fields }: FormItem): FormField[][] {
  const ranks = fields.filter(({ value }) => value.kind === 'rank');
  return [...Map.groupBy(ranks, ({ key }) => key.slice(0, key.lastIndexOf('.'))).values()];
}

/** Keys of the options, which may have a share or text. */
const choicesOf = ({ fields }: FormItem): string[] =>
  fields.flatMap(({ key, value }) => {
    if (value.kind === 'tick') return [key];
    return value.kind === 'code' ? value.options.map(({ id }) => `${key}.${id}`) : [];
  });

/**
 * Numbers without shares of options whose count is hidden in every table: the number of shares would reveal it.
 */
function withoutHiddenChoices(
  item: FormItem,
  tables: readonly CountTable[],
  numbers: readonly NumberSummary[],
): NumberSummary[] {
  const told = tables.flatMap(({ id, kind, rows }) =>
    rows.flatMap((row) => {
      if (row.total === 'hidden') return [];
      return kind === 'code' ? [`${id}.${row.id}`] : [row.id];
    }),
  );
  const untold = new Set(choicesOf(item)).difference(new Set(told));
  return numbers.map((one) =>
    one.count !== 0 && untold.has(one.field.key.slice(0, one.field.key.lastIndexOf('.')))
      ? { field: one.field, count: 'hidden', median: undefined, sum: undefined }
      : one,
  );
}

export interface TallyOptions {
  readonly least: number;
  /** False if answers of individual clusters are never published. */
  readonly publishAnswers: boolean;
  /** Omitted: the most informative grouping for the question. */
  readonly grouping?: Grouping;
}

/**
 * Tally of one item across clusters.
 * @param stages stage ids, in order
 */
export function tallyItem(
  item: FormItem,
  all: readonly Respondent[],
  stages: readonly string[],
  { least: min, publishAnswers, grouping }: TallyOptions,
): ItemTally {
  const id = itemId(item);
  const answering = all.filter(({ states }) => states.get(id) === 'answered');
  const asked = all.filter(({ states }) =>
    ['answered', 'not-answered'].includes(states.get(id) ?? ''),
  ).length;
  const few = answering.length < min;
  if (few) {
    const none = answering.length === 0;
    return { item, asked, answered: none ? 0 : undefined, tables: [], numbers: [], named: [] };
  }
  const rules = { least: min, isWithheld: !isPublicItem(item, publishAnswers) };
  const how = { ...rules, grouping: grouping ?? groupingOf(item), stages };
  const ticks = isListed(item) ? [] : item.fields.filter(({ value }) => value.kind === 'tick');
  const codes = item.fields.flatMap((field) =>
    field.value.kind === 'code' ? [[field, field.value.options] as const] : [],
  );
  // The stage of development determines the criteria met, regardless of place.
  const isCriteria = ticks.some(({ stage }) => stage !== undefined);
  const tickHow = isCriteria && grouping === undefined ? { ...how, grouping: 'stage' } : how;
  const ranks = rankColumns(item).flatMap((fields) =>
    countRanks(fields, answering, grouping === undefined ? rules : how),
  );
  const tables = [
    ...codes.flatMap(([field, options]) => countCodes(field, options, answering, how)),
    ...countTicks(tickGroups(id, ticks), answering, tickHow),
    ...ranks,
    ...(rules.isWithheld || grouping !== undefined
      ? []
      : countCompanions(item, ranks, answering, rules)),
  ];
  const numbers = isListed(item) ? [] : summarizeNumbers(item, answering, rules);
  return {
    item,
    asked,
    answered: answering.length,
    tables,
    numbers: withoutHiddenChoices(item, tables, numbers),
    named: listColumns(item).flatMap((fields) => nameValues(fields, answering, rules)),
  };
}

/**
 * Tally the clusters' answers in an edition, question by question. Nothing is published about groups below the
 * portal's minimum, or allows deriving it.
 * @param respondents clusters with known answers
 * @param min min number of clusters for publication
 * @param publishAnswers whether answers of single clusters are published, unless confidential
 */
export function tallyAnswers(
  { items, stageOrder }: SurveyForm,
  respondents: readonly Respondent[],
  min: number,
  publishAnswers = true,
): ItemTally[] {
  return items.map((item) =>
    tallyItem(item, respondents, stageOrder.ids, { least: min, publishAnswers }),
  );
}
