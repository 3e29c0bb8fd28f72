import type { Indicator } from '../../schemas/indicator.ts';
import type { StageId } from '../../schemas/stage.ts';
import type { Question } from '../../schemas/survey.ts';
import { inStageOrder, type StageOrder, stageOrderOf } from '../stages/stage-order.ts';
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

/** Implementation of each kind of question. */
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

export type FormItem = {
  readonly fields: readonly FormField[];
  /** Stages at which it is skipped. */
  readonly skippedAt: readonly StageId[];
  /** Set if the question asks a portal-defined field. */
  readonly ownField?: OwnField;
} & ({ readonly question: Question } | { readonly indicator: Indicator });

/** Part of the form: its letter or name, and its heading if the portal defines one. */
export interface FormPart {
  readonly part: string;
  readonly title: Question['title'] | undefined;
}

/** Compiled survey of a portal: items in order, and all fields by key. */
export interface SurveyForm {
  /** Parts with questions, in alphabetical order. */
  readonly parts: readonly FormPart[];
  readonly items: readonly FormItem[];
  readonly fields: readonly FormField[];
  readonly fieldByKey: ReadonlyMap<string, FormField>;
  readonly stageOrder: StageOrder;
}

/** Key of the cluster name's field; a column can map to it in any survey. */
export const nameKeyOf = ({ fields }: Pick<SurveyForm, 'fields'>): string =>
  fields.find(({ holds }) => holds === 'name')?.key ?? 'name';

/** Id of an item's question or indicator. */
export function itemId(item: FormItem): string {
  return 'question' in item ? item.question.id : item.indicator.id;
}

function indicatorValue({ unit, least: min, most: max }: Indicator): FieldValue {
  switch (unit) {
    case 'count':
    case 'persons':
      return { kind: 'count' };
    case 'percent':
      // An indicator that may be negative, such as a margin, states its minimum.
      return min === undefined
        ? { kind: 'percent' }
        : { kind: 'percent', least: min, most: max ?? 100 };
    case 'money':
      return { kind: 'number', least: 0 };
    case 'score':
      return { kind: 'number', least: min ?? 0, ...(max !== undefined && { most: max }) };
    case 'change':
      return { kind: 'number' };
  }
}

/** Number field, with a currency field for money. */
function indicatorFields(indicator: Indicator): FormField[] {
  const { id, unit } = indicator;
  const number: FormField = { key: id, item: id, value: indicatorValue(indicator), labels: [] };
  if (unit !== 'money') return [number];
  return [number, { key: `${id}.currency`, item: id, value: { kind: 'currency' }, labels: [] }];
}

/** Steps before a stage; empty if it is no step. */
function stepsBefore(stage: StageId | undefined, { steps }: StageOrder): readonly StageId[] {
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
 * Compile the survey of a portal, the single source for template, importer, pages and data columns. Questions
 * and indicators are ordered by number.
 */
export function compileForm(given: FormLists): SurveyForm {
  const lists = { ...given, stages: inStageOrder(given.stages) };
  const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
  const stageOrder = stageOrderOf(lists.stages);
  const last = Math.max(0, ...lists.questions.map(({ number }) => number));
  const asked = lists.own ? askFields(lists.own, last) : [];
  const items: FormItem[] = [
    ...lists.questions.toSorted(byNumber).map((question) => ({
      question,
      fields: answerKinds[question.kind].fields(question, lists),
      skippedAt: stepsBefore(question.fromStage, stageOrder),
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
    stageOrder,
  };
}
