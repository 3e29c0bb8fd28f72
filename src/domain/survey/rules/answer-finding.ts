import type { StageId } from '../../../schemas/stage.ts';
import type { FormItem, SurveyForm } from '../compile-form.ts';
import type { Answers, FormField } from '../form-field.ts';

export interface JudgedAnswers {
  readonly form: SurveyForm;
  readonly cells: Answers;
  readonly edition: string;
  readonly stage: StageId | undefined;
  /** Sector ids of the cluster's entry, if there is one. */
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

/** Answers valid by themselves, but contradictory or implausible together. */
export interface AnswerFinding {
  /** Field that shows it. */
  readonly key: string;
  readonly code: FindingCode;
  /** Placeholders of its message. */
  readonly values: Readonly<Record<string, string | number>>;
  /** A warning is only a doubt: the answers may be right. */
  readonly severity: 'error' | 'warning';
}

export type AnswerRule = (judged: JudgedAnswers) => AnswerFinding[];

/** Number in a field; undefined if empty. */
export function numberIn(cells: Answers, key: string): number | undefined {
  const cell = cells.get(key);
  return typeof cell === 'number' ? cell : undefined;
}

/** Questions of a form of one kind, with their fields. */
export function questionsOf({ items }: SurveyForm, kind: string) {
  return items.flatMap((item) =>
    'question' in item && item.question.kind === kind ? [item.question] : [],
  );
}

/** Fields of an item that have answers. */
export function filledFields({ fields }: FormItem, cells: Answers): FormField[] {
  return fields.filter(({ key }) => cells.has(key));
}
