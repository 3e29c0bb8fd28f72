import { inEachLocale } from '../../../i18n/locales.ts';
import type { FigureQuery } from '../../../schemas/figure-query.ts';
import { type FormItem, itemId } from '../../survey/compile-form.ts';
import { otherGroup } from '../../survey/count-answers.ts';
import type { Count, CountTable } from '../../survey/publish-counts.ts';
import { companionParts } from '../../survey/count-companions.ts';
import {
  type EditionAnswers,
  insideOf,
  noGroup,
  outsideGroup,
  tallyOf,
} from '../../survey/edition-answers.ts';
import type { NumberSummary } from '../../survey/summarize-numbers.ts';
import type { ItemTally } from '../../survey/tally-answers.ts';
import type { FigureInputs } from '../inputs.ts';
import { stageName } from '../stage-columns.ts';
import type { Words } from '../table.ts';
import type { AnswerColumn, AnswerRow, AnswerShape } from './answer-shape.ts';

export type AnswersQuery = Extract<FigureQuery, { name: 'answers' }>;

/** Column before its measure is applied: a count per row and its base. */
export interface AnswerSeries {
  readonly id: string;
  readonly label: Words;
  readonly stage?: string;
  /** Number of clusters that answered; undefined if withheld. */
  readonly of: number | undefined;
  readonly countOf: (row: AnswerRow) => Count | undefined;
  /** Summary of the numbers of a row, for numeric questions. */
  readonly summaryOf?: (row: AnswerRow) => NumberSummary | undefined;
}

/** Grouping key of a query; undefined if it does not split the clusters. */
export const groupingOf = ({ split, regionGroup }: AnswersQuery) =>
  regionGroup === undefined ? split : insideOf(regionGroup);

function partLabel(
  part: string,
  { split, regionGroup }: AnswersQuery,
  inputs: FigureInputs,
): Words {
  if (part === otherGroup) return { word: 'others' };
  const group = regionGroup === undefined ? undefined : inputs.regionGroups.get(regionGroup);
  if (group) return { text: part === outsideGroup ? group.outside : group.inside };
  if (split === 'stage') return stageName(inputs, part);
  if (part === noGroup) return { word: 'notReported' };
  const label =
    split === 'sector'
      ? inputs.sectorGroups.get(part)?.label
      : inputs.organisations.get(part)?.name;
  return label ? { text: label } : { text: inEachLocale(() => part) };
}

/** Groups listed regardless of the answers: stages, both sides of a region group, and those the query names. */
function fixedParts(
  item: FormItem,
  { split, regionGroup, only }: AnswersQuery,
  { stageOrder }: FigureInputs,
): readonly string[] {
  if (only) return only;
  if (regionGroup !== undefined) return [regionGroup, outsideGroup];
  return split === 'stage' ? stageOrder.ids.filter((id) => !item.skippedAt.includes(id)) : [];
}

/** One column per group of clusters, from one table of the tally. */
function partSeries(
  item: FormItem,
  table: CountTable | undefined,
  keyOf: (row: AnswerRow) => string,
  query: AnswersQuery,
  inputs: FigureInputs,
): AnswerSeries[] {
  const fixed = fixedParts(item, query, inputs);
  const further = table?.parts.filter((part) => !fixed.includes(part)) ?? [];
  const rows = new Map(table?.rows.map((row) => [row.id, row]));
  return [...fixed, ...further].map((part) => {
    const at = table?.parts.indexOf(part) ?? -1;
    const of = at < 0 ? undefined : table?.answeredParts[at];
    return {
      id: part,
      label: partLabel(part, query, inputs),
      ...(query.split === 'stage' && part !== otherGroup && { stage: part }),
      of: of === 'hidden' ? undefined : of,
      countOf: (row) => (at < 0 ? undefined : rows.get(keyOf(row))?.parts[at]),
    };
  });
}

const totalSeries = (
  table: CountTable | undefined,
  keyOf: (row: AnswerRow) => string,
  { id, label }: Pick<AnswerSeries, 'id' | 'label'>,
): AnswerSeries => {
  const rows = new Map(table?.rows.map((row) => [row.id, row]));
  return {
    id,
    label,
    of: table?.answered,
    countOf: (row) => rows.get(keyOf(row))?.total,
  };
};

/** The single column of an ungrouped table. */
export const alone = (measure: AnswersQuery['measure']): Pick<AnswerSeries, 'id' | 'label'> =>
  measure === 'clusters'
    ? { id: 'clusters', label: { word: 'clusters' } }
    : { id: measure, label: { word: measure } };

const columnWords = ({ label }: AnswerColumn): Words => ({ text: label });

/** Rows of a numeric grid: how many clusters have any, how many filled it in. */
function numberSeries(
  id: string,
  column: AnswerColumn,
  tally: ItemTally | undefined,
  isOnly: boolean,
  measure: AnswersQuery['measure'],
): AnswerSeries {
  const byKey = new Map(tally?.numbers.map((one) => [one.field.key, one]));
  const summaryOf = (row: AnswerRow) => byKey.get(`${id}.${row.key}.${column.id}`);
  return {
    ...(isOnly ? alone(measure) : { id: column.id, label: columnWords(column) }),
    of: tally?.answered,
    summaryOf,
    countOf: (row) => summaryOf(row)?.some,
  };
}

/** Columns of a query's table, before `only` is applied. */
export function listSeries(
  item: FormItem,
  shape: Exclude<AnswerShape, { kind: 'named' }>,
  query: AnswersQuery,
  inputs: FigureInputs,
  answers: EditionAnswers | undefined,
): AnswerSeries[] {
  const id = itemId(item);
  const tally = answers && tallyOf(answers, id, groupingOf(query));
  const tableOf = (name: string) => tally?.tables.find((table) => table.id === name);
  const own = alone(query.measure);
  switch (shape.kind) {
    case 'counts': {
      const table = tableOf(shape.table);
      return groupingOf(query) === undefined
        ? [totalSeries(table, ({ key }) => key, own)]
        : partSeries(item, table, ({ key }) => key, query, inputs);
    }
    case 'companions': {
      const table = tableOf(shape.table);
      const rows = new Map(table?.rows.map((row) => [row.id, row]));
      return companionParts.map((part, at): AnswerSeries => {
        const of = table?.answeredParts[at];
        return {
          id: part,
          label: { word: part === 'with' ? 'these' : 'others' },
          of: of === 'hidden' ? undefined : of,
          countOf: (row) => rows.get(row.key)?.parts[at],
        };
      });
    }
    case 'ranks': {
      const keyIn = (column: AnswerColumn) => (row: AnswerRow) => `${id}.${column.id}.${row.key}`;
      const [first] = shape.columns;
      if (groupingOf(query) !== undefined && first) {
        return partSeries(item, tableOf(`${id}.${first.id}`), keyIn(first), query, inputs);
      }
      return shape.columns.map((column) =>
        totalSeries(
          tableOf(`${id}.${column.id}`),
          keyIn(column),
          shape.columns.length === 1 ? own : { id: column.id, label: columnWords(column) },
        ),
      );
    }
    case 'numbers':
      return shape.columns.map((column) =>
        numberSeries(id, column, tally, shape.columns.length === 1, query.measure),
      );
  }
}
