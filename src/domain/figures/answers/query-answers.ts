import { inEachLocale, type Localized } from '../../../i18n/locales.ts';
import { toSlug } from '../../../i18n/slug.ts';
import { type Missing, notReported } from '../../missing.ts';
import { type FormItem, itemId, type SurveyForm } from '../../survey/compile-form.ts';
import { type EditionAnswers, surveyForm, tallyOf } from '../../survey/edition-answers.ts';
import type { FigureInputs } from '../inputs.ts';
import type { AnswerBase, FigureTable, TableCell, TableColumn, Words } from '../table.ts';
import {
  alone,
  type AnswerSeries,
  type AnswersQuery,
  groupingOf,
  listSeries,
} from './answer-series.ts';
import { type AnswerRow, type AnswerShape, answerShape } from './answer-shape.ts';
import { answersIn } from './answers-in.ts';

const suppressed: Missing = { missing: 'suppressed' };

/** Survey form of the portal; undefined for inputs without one. */
const formOf = ({ analysed }: FigureInputs): SurveyForm | undefined =>
  analysed && surveyForm(analysed.parts);

const itemOf = (form: SurveyForm | undefined, id: string): FormItem | undefined =>
  form?.items.find((item) => itemId(item) === id);

/** Share of clusters in per cent, rounded to one decimal. */
export const percentOf = (count: number, of: number): number =>
  Math.round((1000 * count) / of) / 10;

/** Value of a row in a column; `not reported` if the edition has no known answers. */
function cellOf(
  row: AnswerRow,
  { of, countOf, summaryOf }: AnswerSeries,
  measure: AnswersQuery['measure'],
  isKnown: boolean,
): TableCell {
  const summary = summaryOf?.(row);
  if (!isKnown || summary?.count === 0) return notReported;
  if (measure === 'median' || measure === 'sum') {
    if (summary === undefined) return suppressed;
    const isSum = measure === 'sum';
    if (isSum && summary.field.value.kind !== 'count') return { missing: 'not-applicable' };
    return summary[measure] ?? suppressed;
  }
  const count = countOf(row);
  if (count === undefined || count === 'hidden') return suppressed;
  if (measure === 'clusters') return count;
  // Each row of a grid has its own base: an empty cell is not an answer.
  const base = summaryOf ? summary?.count : of;
  return typeof base === 'number' && base > 0 ? percentOf(count, base) : suppressed;
}

const units = {
  clusters: 'clusters',
  share: 'percent',
  median: 'count',
  sum: 'count',
} as const;

/** Number rows with identical labels, such as three of "Other". */
function numberAlike(rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const alike = (label: Localized<string>) => rows.filter((row) => row.label.en === label.en);
  return rows.map((row) => {
    const others = alike(row.label);
    if (others.length === 1) return row;
    const number = others.indexOf(row) + 1;
    return { ...row, label: inEachLocale((locale) => `${row.label[locale]} ${number}`) };
  });
}

/** Columns selected by the query's `only`; all without it. */
function chosen(
  series: readonly AnswerSeries[],
  { only, measure }: AnswersQuery,
): readonly AnswerSeries[] {
  if (!only) return series;
  const kept = only.flatMap((id) => series.find((one) => one.id === id) ?? []);
  // With a single column, the subtitle of the figure says what is counted.
  return kept.length === 1 ? kept.map((one) => ({ ...one, ...alone(measure) })) : kept;
}

/** Rows selected by the query's `rows`; all without it. */
const chosenRows = (
  rows: readonly AnswerRow[],
  { rows: ids }: AnswersQuery,
): readonly AnswerRow[] =>
  ids ? ids.flatMap((id) => rows.find((row) => row.id === id) ?? []) : rows;

/** Header of the row labels: the title of the question. */
const headOf = (item: FormItem): Words =>
  'question' in item ? { text: item.question.title } : { word: 'answer' };

/** Names given in a list, most frequent first. */
function tabulateNames(
  item: FormItem,
  { key, value }: Extract<AnswerShape, { kind: 'named' }>['field'],
  query: AnswersQuery,
  inputs: FigureInputs,
  answers: EditionAnswers | undefined,
): FigureTable {
  const tally = answers && tallyOf(answers, itemId(item));
  const named = tally?.named.find(({ field }) => field.key === key);
  const isCut = named?.cut ?? (tally?.answered ?? 0) > 0;
  const { id, label } = alone(query.measure === 'share' ? 'share' : 'clusters');
  const isCountry = value.kind === 'country';
  const nameOf = (name: string): Words => {
    const known = isCountry
      ? inputs.countries.get(name)?.name
      : inputs.organisations.get(name)?.name;
    if (known) return { text: known };
    return isCountry ? { countryCode: name } : { text: inEachLocale(() => name) };
  };
  const isShare = id === 'share' && tally?.answered !== undefined;
  return {
    head: headOf(item),
    columns: [{ id, label, type: 'number', unit: isShare ? 'percent' : 'clusters' }],
    rows: (named?.values ?? []).map(({ value: name, count }) => ({
      // Free text has no id of its own, so derive one.
      id: query.ids?.[name] ?? (isCountry || inputs.organisations.has(name) ? name : toSlug(name)),
      label: nameOf(name),
      cells: [isShare ? percentOf(count, tally?.answered ?? count) : count],
    })),
    base: { ...baseOf(item, [], query, answers), ...(isCut ? { isCut } : {}) },
  };
}

/** Number of clusters asked, and number that answered. */
function baseOf(
  item: FormItem,
  series: readonly AnswerSeries[],
  query: AnswersQuery,
  answers: EditionAnswers | undefined,
): AnswerBase {
  if (!answers) return { asked: 0, answered: 0, among: 0, least: 0 };
  const { least: min, respondents } = answers;
  const id = itemId(item);
  const { asked = 0, answered } = tallyOf(answers, id) ?? {};
  const [first] = series;
  const among = first && series.length === 1 ? first.of : answered;
  const part = query.only?.length === 1 ? query.only[0] : undefined;
  const grouping = groupingOf(query);
  if (part === undefined || grouping === undefined) return { asked, answered, among, least: min };
  const askedThere = respondents.filter(
    ({ groups, states }) =>
      groups[grouping] === part && ['answered', 'not-answered'].includes(states.get(id) ?? ''),
  );
  return { asked: askedThere.length, answered: among, among, least: min };
}

/**
 * Table of the clusters' answers to a question, with small counts suppressed. Rows and columns of options, stages
 * and places exist even before the first answer.
 * @returns undefined if the survey lacks the question or its answers are free text
 */
export function queryAnswers(query: AnswersQuery, inputs: FigureInputs): FigureTable | undefined {
  const item = itemOf(formOf(inputs), query.question);
  const shape = item && answerShape(item, query.table);
  if (!item || !shape) return undefined;
  const answers = answersIn(inputs);
  if (shape.kind === 'named') return tabulateNames(item, shape.field, query, inputs, answers);
  const series = chosen(listSeries(item, shape, query, inputs, answers), query);
  return {
    head: headOf(item),
    columns: series.map(({ id, label, stage }): TableColumn => ({
      id,
      label,
      type: 'number',
      unit: units[query.measure],
      ...(stage === undefined ? {} : { stage }),
    })),
    rows: chosenRows(numberAlike(shape.rows), query).map((row) => ({
      id: query.ids?.[row.id] ?? row.id,
      label: { text: row.label },
      cells: series.map((one) => cellOf(row, one, query.measure, answers !== undefined)),
    })),
    base: baseOf(item, series, query, answers),
  };
}
