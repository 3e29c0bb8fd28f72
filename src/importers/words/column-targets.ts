import type { NamedColumn } from '../form/column-index.ts';
import { type JudgeCells, makePart, makeTarget, type WordTarget } from './word-target.ts';

/**
 * Match targets for the columns of a table, one per name: the names of a column are synonyms.
 * @param judge scores cells against a key from 0 to 1; undefined if inconclusive
 */
export function columnTargets(
  columns: readonly NamedColumn[],
  judge: (key: string) => JudgeCells | undefined = () => undefined,
): WordTarget[] {
  return columns.flatMap(({ key, names }) =>
    [...new Set(names)].map((name) =>
      makeTarget({
        key,
        group: key,
        judge: judge(key) ?? (() => undefined),
        parts: [makePart([name], true)],
      }),
    ),
  );
}
