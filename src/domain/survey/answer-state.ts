import type { StageId } from '../../schemas/stage.ts';
import type { FormItem } from './compile-form.ts';

/**
 * What became of a question: `unknown` where the answers of a return are not known at all, which is
 * not the same as a question left open.
 */
export type AnswerState = 'answered' | 'not-answered' | 'not-asked' | 'unknown';

/** When and by whom a form is filled in. */
export interface AskedAt {
  readonly edition: string;
  readonly stage: StageId | undefined;
}

/** Does the form of this edition ask it of a cluster at this stage? One without a stage is asked all. */
export function isAsked(item: FormItem, { edition, stage }: AskedAt): boolean {
  const { since, until } = 'question' in item ? item.question : item.indicator;
  if (since !== undefined && edition < since) return false;
  if (until !== undefined && edition > until) return false;
  return stage === undefined || !item.skippedAt.includes(stage);
}
