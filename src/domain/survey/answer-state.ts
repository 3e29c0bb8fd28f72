import type { StageId } from '../../schemas/stage.ts';
import type { FormItem } from './compile-form.ts';

/**
 * Outcome of a question: `unknown` if the answers of a return are not known at all, as opposed to a question
 * left open.
 */
export type AnswerState = 'answered' | 'not-answered' | 'not-asked' | 'unknown';

export interface AskedAt {
  readonly edition: string;
  readonly stage: StageId | undefined;
}

/**
 * Whether the form of an edition asks an item of a cluster at this stage. Without a stage, everything is asked.
 */
export function isAsked(item: FormItem, { edition, stage }: AskedAt): boolean {
  const { since, until } = 'question' in item ? item.question : item.indicator;
  if (since !== undefined && edition < since) return false;
  if (until !== undefined && edition > until) return false;
  return stage === undefined || !item.skippedAt.includes(stage);
}
