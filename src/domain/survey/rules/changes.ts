import type { SurveyForm } from '../compile-form.ts';
import type { Answers, FormField } from '../form-field.ts';
import { type AnswerFinding, numberIn } from './answer-finding.ts';

/** Threshold for a change worth a second look. */
export interface ChangeLimit {
  /** Factor of increase or decrease to exceed. */
  readonly times: number;
  /** Min size of one of the two numbers: small ones change by large factors. */
  readonly from: number;
}

/** Default limit. */
export const usualLimit: ChangeLimit = { times: 3, from: 10 };

/** Whether it is a count or an amount, so that multiples make sense. */
const isAmount = ({ value }: FormField): boolean =>
  value.kind === 'count' ||
  (value.kind === 'number' && value.least !== undefined && value.least >= 0);

/** Numbers that changed greatly since the previous edition. */
export function judgeChanges(
  form: SurveyForm,
  { before, now, edition }: { before: Answers; now: Answers; edition: string },
  { times, from }: ChangeLimit,
): AnswerFinding[] {
  return form.fields.filter(isAmount).flatMap((field): AnswerFinding[] => {
    const { key } = field;
    const found = numberIn(now, key);
    const earlier = numberIn(before, key);
    if (found === undefined || earlier === undefined) return [];
    // Amounts in different currencies cannot be compared.
    if (now.get(`${key}.currency`) !== before.get(`${key}.currency`)) return [];
    const [less = 0, more = 0] = [found, earlier].toSorted((a, b) => a - b);
    if (more < from || more <= less * times) return [];
    const values = { found, earlier, edition, times };
    return [{ key, code: 'change-large', values, severity: 'warning' }];
  });
}
