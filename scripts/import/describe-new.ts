import { judgeStages } from '../../src/domain/maturity/judge-stages.ts';
import { tickedCriteria } from '../../src/domain/maturity/ticked-criteria.ts';
import { isAsked } from '../../src/domain/survey/answer-state.ts';
import type { FormItem } from '../../src/domain/survey/compile-form.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { sayPlace } from '../../src/importers/form/filled-form.ts';
import type { ImportedReturn, ReturnTarget } from '../../src/importers/returns/import-returns.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Portal data for a suggested stage and its label. */
export type StagesOf = Pick<Portal, 'stages' | 'site'>;

const numberOf = (item: FormItem): number =>
  'question' in item ? item.question.number : item.indicator.number;

/** Numbers as a list with ranges: 1, 3–5. */
function listNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** Questions of one kind: the total, and the numbers of open ones. */
function countItems(items: readonly FormItem[], isAnswered: (item: FormItem) => boolean) {
  const open = items.filter((item) => !isAnswered(item)).map(numberOf);
  return { all: items.length, answered: items.length - open.length, open: listNumbers(open) };
}

/** Summary of a new return: its origin, the number of answered questions, and the open ones. */
export function describeNew(
  { place, plan: { cells } }: ImportedReturn,
  { form, edition }: Pick<ReturnTarget, 'form' | 'edition'>,
  { stages, site }: StagesOf,
  locale: Locale,
): string[] {
  const t = authorTranslate(locale);
  const held = form.fields.find(({ holds }) => holds === 'stage');
  const stage = held && form.stageOrder.ids.find((id) => id === cells.get(held.key));
  const asked = form.items.filter(
    (item) =>
      isAsked(item, { edition, stage }) &&
      // The identity of the cluster is known without asking.
      item.fields.some((field) => !field.private && field.holds !== 'name'),
  );
  const isAnswered = ({ fields }: FormItem) => fields.some(({ key }) => cells.has(key));
  const questions = countItems(
    asked.filter((item) => 'question' in item),
    isAnswered,
  );
  const indicators = countItems(
    asked.filter((item) => 'indicator' in item),
    isAnswered,
  );
  const rule = site[0]?.data.maturity;
  const ticked = tickedCriteria(form, cells);
  const suggested =
    ticked &&
    judgeStages(
      stages.map(({ data }) => data),
      rule,
      ticked,
    ).suggested;
  const label = stages.find(({ data }) => data.id === suggested)?.data.label[locale];
  const values = {
    questions: questions.answered,
    allQuestions: questions.all,
    indicators: indicators.answered,
    allIndicators: indicators.all,
  };
  return [
    t('import.new.place', { place: sayPlace(place), row: place.row }),
    t('import.new.answered', values),
    ...(label === undefined ? [] : [t('import.new.suggested', { stage: label })]),
    ...(questions.open ? [t('import.new.openQuestions', { list: questions.open })] : []),
    ...(indicators.open ? [t('import.new.openIndicators', { list: indicators.open })] : []),
  ].map((line) => `  ${line}`);
}
