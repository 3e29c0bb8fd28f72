import type { NamedColumn } from '../form/column-index.ts';
import { type JudgeCells, makePart, makeTarget, type WordTarget } from './word-target.ts';

/**
 * Columns of a table as targets of the matcher: one for each name, since names of one column are other
 * words for it.
 * @param judge how well the cells of a column are what its key asks; undefined where nothing tells
 */
export function columnTargets(
  columns: readonly NamedColumn[],
  judge: (key: string) => JudgeCells | undefined = () => undefined,
): WordTarget[] {
  return columns.flatMap(({ key, names }) =>
    [...new Set(names)].map((name) =>
      makeTarget({
        ...{ key, group: key, judge: judge(key) ?? (() => undefined) },
        parts: [makePart([name], true)],
      }),
    ),
  );
}
