export const checkAnswers = ['yes', 'partly', 'no', 'unknown'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** Tally of checklist answers, without a score: no source defines any. */
export interface ChecklistTally {
  readonly counts: Readonly<Record<CheckAnswer, number>>;
  /** Ids of items missing or only partly present, in list order. */
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Count the answers to a checklist of management quality. An item without an answer is unknown, not missing. The
 * proposal of a certificate leaves criteria, levels, term and certifier open (doc-003, lines 1441–1457), so no
 * score is invented.
 * @param items ids in list order
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
