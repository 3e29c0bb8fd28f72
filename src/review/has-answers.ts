import type { ReturnedRound, ReviewItem } from './model.ts';
import { planRound } from './plan-round.ts';

/** Whether a file of a round has answers, remarks or corrections, which a new round of its name would overwrite. */
export function hasAnswers(round: ReturnedRound, items: readonly ReviewItem[]): boolean {
  const { by, texts, outside } = round;
  return (
    by !== undefined ||
    outside.length > 0 ||
    texts.some(({ signed, answer, note }) => signed || answer !== undefined || note !== '') ||
    planRound(items, round).plans.some(({ edits }) => edits.size > 0)
  );
}
