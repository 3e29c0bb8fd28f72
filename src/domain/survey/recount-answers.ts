import type { Recount } from '../../schemas/edition.ts';
import { type Missing, notReported } from '../missing.ts';
import { isAsked } from './answer-state.ts';
import { type FormItem, itemId, type SurveyForm } from './compile-form.ts';
import { countGiven } from './count-answers.ts';
import type { CountTable } from './publish-counts.ts';
import { type EditionAnswers, insideOf, tallyOf } from './edition-answers.ts';
import type { Answers, FormField } from './form-field.ts';
import { isPublicItem } from './public-answers.ts';

/** Answer identified by its key: a ticked, ranked or counted field, or an option of a single choice. */
export interface NamedAnswer {
  readonly key: string;
  readonly item: FormItem;
  readonly field: FormField;
  readonly option?: string;
}

const countable = new Set(['tick', 'rank', 'count']);

/**
 * Resolve an answer key such as `q10.swot`.
 * @returns undefined if the survey has no such answer or it cannot be counted
 */
export function findAnswer({ items }: SurveyForm, key: string): NamedAnswer | undefined {
  for (const item of items) {
    for (const field of item.fields) {
      if (field.key === key && countable.has(field.value.kind)) return { key, item, field };
      if (field.value.kind !== 'code' || !key.startsWith(`${field.key}.`)) continue;
      const option = key.slice(field.key.length + 1);
      if (field.value.options.some(({ id }) => id === option)) return { key, item, field, option };
    }
  }
  return undefined;
}

/** Clusters a recount is restricted to: groups of one grouping; all clusters if undefined. */
export interface RecountScope {
  readonly grouping: string;
  readonly parts: readonly string[];
}

/** Restrictions that a recount of answers places on the clusters. Only one at a time can be counted. */
export function scopesOf({
  stages,
  inside,
  outside,
  agency,
  sectorGroup,
}: Recount): readonly RecountScope[] {
  return [
    ...(stages ? [{ grouping: 'stage', parts: stages }] : []),
    ...(inside === undefined ? [] : [{ grouping: insideOf(inside), parts: [inside] }]),
    ...(outside === undefined ? [] : [{ grouping: insideOf(outside), parts: ['outside'] }]),
    ...(agency === undefined ? [] : [{ grouping: 'agency', parts: [agency] }]),
    ...(sectorGroup === undefined ? [] : [{ grouping: 'sector', parts: [sectorGroup] }]),
  ];
}

/** Number of clusters that gave an answer, and of those that answered. */
export interface AnswerCount {
  readonly count: number;
  readonly among: number;
}

const suppressed: Missing = { missing: 'suppressed' };

/** Count of a row within a scope; suppressed if any of its cells is hidden. */
function readRow(
  { rows, parts, answered, answeredParts }: CountTable,
  id: string,
  scope: RecountScope | undefined,
): AnswerCount | Missing {
  const row = rows.find((one) => one.id === id);
  if (!row) return suppressed;
  const cells = scope
    ? scope.parts.map((part) => [
        row.parts[parts.indexOf(part)],
        answeredParts[parts.indexOf(part)],
      ])
    : [[row.total, answered]];
  let [count, among] = [0, 0];
  for (const [own, of] of cells) {
    if (typeof own !== 'number' || typeof of !== 'number') return suppressed;
    count += own;
    among += of;
  }
  return { count, among };
}

/** Clusters that gave one answer, as published in the tables of its question. */
function countOne(
  answers: EditionAnswers,
  { key, item, field, option }: NamedAnswer,
  scope: RecountScope | undefined,
): AnswerCount | Missing {
  const tally = tallyOf(answers, itemId(item), scope?.grouping);
  if (field.value.kind === 'count') {
    const summary = scope ? undefined : tally?.numbers.find((one) => one.field.key === key);
    const { some, count } = summary ?? {};
    return typeof some === 'number' && typeof count === 'number'
      ? { count: some, among: count }
      : suppressed;
  }
  const id = option ?? key;
  const table = tally?.tables.find(
    ({ kind, rows, id: own }) =>
      kind !== 'companions' &&
      (option === undefined || own === field.key) &&
      rows.some((row) => row.id === id),
  );
  return table ? readRow(table, id, scope) : suppressed;
}

const gives = (cells: Answers, { field, option }: NamedAnswer): boolean => {
  const cell = cells.get(field.key);
  if (option !== undefined) return cell === option;
  return field.value.kind === 'count' ? typeof cell === 'number' && cell > 0 : cell !== undefined;
};

/** Whether a cluster's answers show for each of the given answers if it chose it. */
function hasAnswered(cells: Answers, named: readonly NamedAnswer[]): boolean {
  const [first] = named;
  if (!first) return false;
  if (first.field.value.kind === 'count') return named.every(({ key }) => cells.has(key));
  return first.item.fields.some(
    ({ key, value }) => value.kind === first.field.value.kind && cells.has(key),
  );
}

/**
 * Clusters that gave any, all or none of several answers. Suppressed if, combined with the counts of the single
 * answers, it would reveal fewer clusters than the threshold.
 */
function countSeveral(
  answers: EditionAnswers,
  named: readonly NamedAnswer[],
  match: NonNullable<Recount['match']>,
  scope: RecountScope | undefined,
): AnswerCount | Missing {
  const { form, respondents, least: min, publishAnswers } = answers;
  const [first] = named;
  if (!first) return notReported;
  const isWithheld = !isPublicItem(first.item, publishAnswers);
  const singles = named.map((one) => countOne(answers, one, scope));
  const matches = (cells: Answers) => {
    const given = named.filter((one) => gives(cells, one)).length;
    return match === 'all' ? given === named.length : given > 0;
  };
  const [table] = countGiven(
    { id: match, kind: 'tick', labels: [], rows: [{ id: match, labels: [] }], rowsAdd: false },
    respondents.filter(({ cells }) => hasAnswered(cells, named)),
    matches,
    { least: min, isWithheld, grouping: scope?.grouping, stages: form.stageOrder.ids },
  );
  const found = table ? readRow(table, match, scope) : suppressed;
  if ('missing' in found) return found;
  let sum = 0;
  const differences = [found.among - found.count];
  for (const single of singles) {
    if ('missing' in single) return single;
    differences.push(Math.abs(found.count - single.count));
    sum += single.count;
  }
  if (match !== 'all') differences.push(sum - found.count);
  if (differences.some((count) => count > 0 && count < min)) return suppressed;
  return match === 'none' ? { ...found, count: found.among - found.count } : found;
}

/**
 * Number of clusters that gave the answers a recount refers to, and its base.
 * @returns a reason if there are too few clusters, or no such answer can be counted
 */
export function countAnswersOf(answers: EditionAnswers, recount: Recount): AnswerCount | Missing {
  const named = (recount.answers ?? []).flatMap((key) => findAnswer(answers.form, key) ?? []);
  const [first] = named;
  if (!first || named.length < (recount.answers?.length ?? 0)) return notReported;
  const [scope] = scopesOf(recount);
  // Restricting to every stage at which the question is asked is no restriction.
  const asked = answers.form.stageOrder.ids.filter((id) => !first.item.skippedAt.includes(id));
  const isWhole = scope?.grouping === 'stage' && asked.every((id) => scope.parts.includes(id));
  const limited = isWhole ? undefined : scope;
  return named.length === 1 && recount.match !== 'none'
    ? countOne(answers, first, limited)
    : countSeveral(answers, named, recount.match ?? 'any', limited);
}

/** Size of the form in an edition: number of questions, of parts, or of options a question allows. */
export function countForm(
  { items }: SurveyForm,
  edition: string,
  { measure, question }: Pick<Recount, 'measure' | 'question'>,
): number | Missing {
  const asked = items.flatMap((item) =>
    'question' in item && isAsked(item, { edition, stage: undefined }) ? [item.question] : [],
  );
  if (asked.length === 0) return notReported;
  if (measure === 'questions') return asked.length;
  if (measure === 'parts') return new Set(asked.map(({ part }) => part)).size;
  return asked.find(({ id }) => id === question)?.most ?? notReported;
}
