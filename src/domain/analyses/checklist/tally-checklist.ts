/** What is answered to an item of a checklist. */
export const checkAnswers = ['yes', 'partly', 'no', 'unknown'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** How the items of a checklist are answered. There is no mark, level or class: no source has any. */
export interface ChecklistTally {
  readonly counts: Readonly<Record<CheckAnswer, number>>;
  /** Ids of what is not there or only partly, in the order of the list. */
  readonly missing: readonly string[];
  /** Ids of what nobody knows. */
  readonly unknown: readonly string[];
}

/**
 * Counts the answers to a checklist of management quality. An item without an answer is unknown, not
 * missing. What the proposal of a certificate leaves open (doc-003, lines 1441–1457: criteria, levels,
 * term, who certifies) is not made up here, so nothing is summed up to a mark.
 * @param items ids in the order of the list
 */
export function tallyChecklist(
  items: readonly string[],
  answers: ReadonlyMap<string, CheckAnswer>,
): ChecklistTally {
  const answerOf = (id: string) => answers.get(id) ?? 'unknown';
  const withAnswer = (...wanted: CheckAnswer[]) =>
    items.filter((id) => wanted.includes(answerOf(id)));
  return {
    counts: {
      yes: withAnswer('yes').length,
      partly: withAnswer('partly').length,
      no: withAnswer('no').length,
      unknown: withAnswer('unknown').length,
    },
    missing: withAnswer('no', 'partly'),
    unknown: withAnswer('unknown'),
  };
}
