import {
  type CountTable,
  countCodes,
  countRanks,
  countTicks,
  type Grouping,
  type Telling,
} from './count-answers.ts';
import { type FormItem, itemId, type SurveyForm } from './compile-form.ts';
import type { FormField } from './form-field.ts';
import { isPublicItem } from './public-answers.ts';
import type { ReturnAnswers } from './read-return.ts';
import { type NumberSummary, summarizeNumbers } from './summarize-numbers.ts';

/** What a cluster answered, and the group in which it is counted for each way to part the clusters. */
export interface Respondent extends ReturnAnswers {
  readonly groups: Readonly<Record<Grouping, string | undefined>>;
}

/** What a list names, with the number of clusters that name it; small numbers are left out. */
export interface NamedValues {
  readonly field: FormField;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** Were some left out? */
  readonly cut: boolean;
}

/** What the clusters together answered to a question. */
export interface ItemTally {
  readonly item: FormItem;
  readonly asked: number;
  /** Undefined where so few answered that nothing is said. */
  readonly answered: number | undefined;
  readonly tables: readonly CountTable[];
  readonly numbers: readonly NumberSummary[];
  readonly named: readonly NamedValues[];
}

/** The fields of a list that hold a code, one column each: `q15.1.country`, `q15.2.country`, … */
function listColumns(item: FormItem): FormField[][] {
  if (!('question' in item) || item.question.kind !== 'list') return [];
  return item.question.columns.flatMap(({ id, value }) =>
    value === 'country' || value === 'body'
      ? [item.fields.filter(({ key }) => key.endsWith(`.${id}`))]
      : [],
  );
}

function nameValues(
  fields: readonly FormField[],
  respondents: readonly Respondent[],
  { least, isWithheld }: Telling,
): NamedValues[] {
  const [field] = fields;
  if (!field) return [];
  const counts = new Map<string, number>();
  for (const { cells } of respondents) {
    const own = new Set(fields.map(({ key }) => cells.get(key)));
    for (const value of own) {
      if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const all = [...counts].map(([value, count]) => ({ value, count }));
  const values = all
    .filter(({ count }) => count >= least)
    .filter(({ count }) => !isWithheld || respondents.length - count >= least)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return values.length > 0 ? [{ field, values, cut: values.length < all.length }] : [];
}

/** Which groups say most of a question: of one asked of all where they are, else how far they came. */
function groupingOf(item: FormItem): Grouping {
  return 'question' in item && item.question.askedOf === 'all' ? 'place' : 'stage';
}

const isListed = (item: FormItem) => 'question' in item && item.question.kind === 'list';

/** Ranks by their column: `q07.strategy.export` is counted in `q07.strategy`. */
function rankColumns({ fields }: FormItem): FormField[][] {
  const ranks = fields.filter(({ value }) => value.kind === 'rank');
  return [...Map.groupBy(ranks, ({ key }) => key.slice(0, key.lastIndexOf('.'))).values()];
}

function tallyItem(
  item: FormItem,
  all: readonly Respondent[],
  least: number,
  publishAnswers: boolean,
): ItemTally {
  const id = itemId(item);
  const answering = all.filter(({ states }) => states.get(id) === 'answered');
  const asked = all.filter(({ states }) =>
    ['answered', 'not-answered'].includes(states.get(id) ?? ''),
  ).length;
  const few = answering.length < least;
  if (few) {
    const none = answering.length === 0;
    return { item, asked, answered: none ? 0 : undefined, tables: [], numbers: [], named: [] };
  }
  const telling = { least, isWithheld: !isPublicItem(item, publishAnswers) };
  const how = { ...telling, grouping: groupingOf(item) };
  const ticks = isListed(item) ? [] : item.fields.filter(({ value }) => value.kind === 'tick');
  const codes = item.fields.flatMap((field) =>
    field.value.kind === 'code' ? [[field, field.value.options] as const] : [],
  );
  return {
    item,
    asked,
    answered: answering.length,
    tables: [
      ...codes.flatMap(([field, options]) => countCodes(field, options, answering, how)),
      ...countTicks(id, ticks, answering, how),
      ...rankColumns(item).flatMap((fields) => countRanks(fields, answering, telling)),
    ],
    numbers: isListed(item) ? [] : summarizeNumbers(item, answering, telling),
    named: listColumns(item).flatMap((fields) => nameValues(fields, answering, telling)),
  };
}

/**
 * What the clusters of an edition answered, question by question. Of groups smaller than the
 * portal's least one nothing is told, and nothing from which it could be computed.
 * @param respondents those whose answers are known
 * @param least the least number of clusters of which something is told
 * @param publishAnswers are the answers of single clusters published, where they are not confidential?
 */
export function tallyAnswers(
  { items }: SurveyForm,
  respondents: readonly Respondent[],
  least: number,
  publishAnswers = true,
): ItemTally[] {
  return items.map((item) => tallyItem(item, respondents, least, publishAnswers));
}
