import type { StageId } from '../../../schemas/stage.ts';
import type { FormItem, SurveyForm } from '../compile-form.ts';
import type { Answers, FormField } from '../form-field.ts';

/** The answers of one return with what they are held against. */
export interface JudgedAnswers {
  readonly form: SurveyForm;
  readonly cells: Answers;
  readonly edition: string;
  readonly stage: StageId | undefined;
  /** Ids of the sectors of the cluster's own entry, where there is one. */
  readonly sectors?: readonly string[] | undefined;
}

export type FindingCode =
  | 'total-differs'
  | 'total-too-small'
  | 'part-exceeds'
  | 'shares'
  | 'year-early'
  | 'year-late'
  | 'link'
  | 'email'
  | 'not-asked-stage'
  | 'not-asked-edition'
  | 'stage-beyond'
  | 'sector-elsewhere'
  | 'region-elsewhere'
  | 'change-large';

/** Answers that each are allowed, and that cannot all be right together, or hardly. */
export interface AnswerFinding {
  /** The field at which it shows. */
  readonly key: string;
  readonly code: FindingCode;
  /** What its message names. */
  readonly values: Readonly<Record<string, string | number>>;
  /** A warning is a doubt: the answers may be right. */
  readonly severity: 'error' | 'warning';
}

/** One rule on the answers of a return. */
export type AnswerRule = (judged: JudgedAnswers) => AnswerFinding[];

/** The number in a field, if one was given. */
export function numberIn(cells: Answers, key: string): number | undefined {
  const cell = cells.get(key);
  return typeof cell === 'number' ? cell : undefined;
}

/** The questions of a form of one kind, with their fields. */
export function questionsOf({ items }: SurveyForm, kind: string) {
  return items.flatMap((item) =>
    'question' in item && item.question.kind === kind ? [item.question] : [],
  );
}

/** The fields of an item that the answers fill in. */
export function filledFields({ fields }: FormItem, cells: Answers): FormField[] {
  return fields.filter(({ key }) => cells.has(key));
}
