import type { Indicator } from '../../schemas/indicator.ts';
import type { StageId } from '../../schemas/stage.ts';
import type { Question } from '../../schemas/survey.ts';
import { inStageOrder, type StageWay, wayOf } from '../stages/stage-way.ts';
import type { OwnField } from '../../schemas/own-field.ts';
import type { AnswerKind, FormLists } from './answer-kind.ts';
import { askFields, ownPart } from './ask-fields.ts';
import type { FieldValue, FormField } from './form-field.ts';
import { checklist } from './kinds/checklist.ts';
import { several, single } from './kinds/chosen.ts';
import { countTable } from './kinds/count-table.ts';
import { list } from './kinds/list.ts';
import { ranked } from './kinds/ranked.ts';
import { text, textFields } from './kinds/written.ts';

/** How each kind of question is asked and written. */
export const answerKinds: Readonly<Record<Question['kind'], AnswerKind>> = {
  text,
  'text-fields': textFields,
  single,
  choice: several,
  'single-with-checklist': checklist,
  'ranked-two-columns': ranked,
  'count-table': countTable,
  list,
  multi: several,
  'multi-with-text': several,
};

/** A question or an indicator with what there is to fill in. */
export type FormItem = {
  readonly fields: readonly FormField[];
  /** Stages at which it is not asked. */
  readonly skippedAt: readonly StageId[];
  /** Set if the question asks a portal-defined field. */
  readonly ownField?: OwnField;
} & ({ readonly question: Question } | { readonly indicator: Indicator });

/** Part of the form: its letter or name, and its heading if the portal defines one. */
export interface FormPart {
  readonly part: string;
  readonly title: Question['title'] | undefined;
}

/** The survey of a portal, made ready: what is asked, in its order, and every field by its key. */
export interface SurveyForm {
  /** The parts in which questions stand, in the order of their letters. */
  readonly parts: readonly FormPart[];
  readonly items: readonly FormItem[];
  readonly fields: readonly FormField[];
  readonly fieldByKey: ReadonlyMap<string, FormField>;
  readonly stageWay: StageWay;
}

/** Key of the field that holds the name of the cluster; columns may name one in any survey. */
export const nameKeyOf = ({ fields }: Pick<SurveyForm, 'fields'>): string =>
  fields.find(({ holds }) => holds === 'name')?.key ?? 'name';

/** The id of what an item asks. */
export function itemId(item: FormItem): string {
  return 'question' in item ? item.question.id : item.indicator.id;
}

function indicatorValue({ unit, least, most }: Indicator): FieldValue {
  switch (unit) {
    case 'count':
    case 'persons':
      return { kind: 'count' };
    case 'percent':
      // One that may fall below zero, such as a margin, says how far.
      return least === undefined
        ? { kind: 'percent' }
        : { kind: 'percent', least, most: most ?? 100 };
    case 'money':
      return { kind: 'number', least: 0 };
    case 'score':
      return { kind: 'number', least: least ?? 0, ...(most !== undefined && { most }) };
    case 'change':
      return { kind: 'number' };
  }
}

/** A number, and for money its currency. */
function indicatorFields(indicator: Indicator): FormField[] {
  const { id, unit } = indicator;
  const number: FormField = { key: id, item: id, value: indicatorValue(indicator), labels: [] };
  if (unit !== 'money') return [number];
  return [number, { key: `${id}.currency`, item: id, value: { kind: 'currency' }, labels: [] }];
}

/** The steps of the way before one of them; none where there is no such step. */
function stepsBefore(stage: StageId | undefined, { steps }: StageWay): readonly StageId[] {
  return stage === undefined ? [] : steps.slice(0, Math.max(0, steps.indexOf(stage)));
}

function partsOf({ questions, parts = [] }: FormLists, hasOwn: boolean): FormPart[] {
  const lettered = [...new Set(questions.map(({ part }) => part))].sort();
  return [...lettered, ...(hasOwn ? [ownPart] : [])].map((part) => ({
    part,
    title: parts.find((own) => own.part === part)?.title,
  }));
}

/**
 * Makes the survey of a portal ready: the one place from which the template, the importer, the
 * pages and the columns of the data come. Questions and indicators stand by their numbers.
 */
export function compileForm(given: FormLists): SurveyForm {
  const lists = { ...given, stages: inStageOrder(given.stages) };
  const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
  const stageWay = wayOf(lists.stages);
  const last = Math.max(0, ...lists.questions.map(({ number }) => number));
  const asked = lists.own ? askFields(lists.own, last) : [];
  const items: FormItem[] = [
    ...lists.questions.toSorted(byNumber).map((question) => ({
      question,
      fields: answerKinds[question.kind].fields(question, lists),
      skippedAt: stepsBefore(question.fromStage, stageWay),
    })),
    ...asked,
    ...lists.indicators.toSorted(byNumber).map((indicator) => ({
      indicator,
      fields: indicatorFields(indicator),
      skippedAt: [],
    })),
  ];
  const fields = items.flatMap((item) => item.fields);
  return {
    parts: partsOf(lists, asked.length > 0),
    items,
    fields,
    fieldByKey: new Map(fields.map((field) => [field.key, field])),
    stageWay,
  };
}
