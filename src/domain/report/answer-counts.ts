import { itemId } from '../survey/compile-form.ts';
import { type EditionAnswers, tallyOf } from '../survey/edition-answers.ts';
import type { ItemTally } from '../survey/tally-answers.ts';

/** Counts of an item's answers by key, suppressed ones omitted. */
function countsOf({ tables, numbers }: ItemTally): (readonly [key: string, count: number])[] {
  const counted = tables
    .filter(({ kind }) => kind !== 'companions')
    .flatMap(({ id, kind, rows }) =>
      rows.flatMap(({ id: row, total }) =>
        total === 'hidden' ? [] : [[kind === 'code' ? `${id}.${row}` : row, total] as const],
      ),
    );
  const some = numbers.flatMap(({ field, some: own }) =>
    typeof own === 'number' ? [[field.key, own] as const] : [],
  );
  return [...counted, ...some];
}

/**
 * Answer counts that a report's text may reference as `count/…`: clusters that were asked a question, answered it
 * or did not (`asked-q10`, `answered-q10`, `not-answered-q10`), and clusters that gave an answer, by key
 * (`q10.swot`).
 */
export function answerCounts(answers: EditionAnswers | undefined): [name: string, count: number][] {
  return (answers?.form.items ?? []).flatMap((item): [string, number][] => {
    const id = itemId(item);
    const tally = answers && tallyOf(answers, id);
    if (!tally || tally.asked === 0) return [];
    const { asked, answered } = tally;
    return [
      [`asked-${id}`, asked],
      ...(answered === undefined
        ? []
        : ([
            [`answered-${id}`, answered],
            [`not-answered-${id}`, asked - answered],
          ] satisfies [string, number][])),
      ...countsOf(tally).map(([key, count]): [string, number] => [key, count]),
    ];
  });
}
