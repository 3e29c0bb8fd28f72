import type { SurveyForm } from '../compile-form.ts';
import type { Answers, FormField } from '../form-field.ts';
import { type AnswerFinding, numberIn } from './answer-finding.ts';

/** From where on a change is worth a second look. */
export interface ChangeLimit {
  /** More than so many times as much, or as little. */
  readonly times: number;
  /** Only where one of the two numbers is at least this: among few, everything changes at once. */
  readonly from: number;
}

/** What holds where a portal sets no limit of its own. */
export const usualLimit: ChangeLimit = { times: 3, from: 10 };

/** Is it a number of things or an amount, so that a multiple of it means something? */
const isAmount = ({ value }: FormField): boolean =>
  value.kind === 'count' ||
  (value.kind === 'number' && value.least !== undefined && value.least >= 0);

/** Numbers that changed much against those of the edition before. */
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
    // Amounts in two currencies say nothing of each other.
    if (now.get(`${key}.currency`) !== before.get(`${key}.currency`)) return [];
    const [less = 0, more = 0] = [found, earlier].toSorted((a, b) => a - b);
    if (more < from || more <= less * times) return [];
    const values = { found, earlier, edition, times };
    return [{ key, code: 'change-large', values, severity: 'warning' }];
  });
}
