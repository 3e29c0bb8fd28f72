import type { FigureTable, TableCell, TableColumn, TableRow } from '../../figures/table.ts';
import type { FigureWord } from '../../figures/figure-words.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { publicNumbers, type PublicNumbers } from '../indicators/public-numbers.ts';
import { nameEntries } from '../name-entries.ts';
import { slugOf } from '../result-table.ts';

/** Programme that supported clusters between two editions. */
export interface JudgedCase {
  readonly id: string;
  readonly title: TableRow['label'];
  readonly clusters: readonly string[];
  readonly before: string;
  readonly after: string;
}

const column = (word: FigureWord): TableColumn => ({
  id: slugOf(word),
  label: { word },
  type: 'number',
});

/** Signs of a cluster's changes, for all indicators reported twice in one currency. */
function signsOf(numbers: PublicNumbers, cluster: string, before: string, after: string): number[] {
  return [...(numbers.get(after) ?? [])].flatMap(([indicator, own]) => {
    const [first, last] = [numbers.get(before)?.get(indicator)?.get(cluster), own.get(cluster)];
    if (!first || !last || first.currency !== last.currency) return [];
    return [Math.sign(last.value - first.value)];
  });
}

/**
 * Supported clusters of each programme one by one: number of public indicators with values in both editions, and
 * how many rose, fell and stayed. Whether more is better is not judged.
 */
export function tabulateSupported(
  cases: readonly JudgedCase[],
  source: AnalysisSource,
): FigureTable {
  const numbers = publicNumbers(source);
  const nameOf = nameEntries(source.parts);
  return {
    head: { word: 'cluster' },
    columns: (['indicatorsBoth', 'rose', 'fell', 'stayed'] as const).map(column),
    rows: cases.flatMap(({ id, title, clusters, before, after }) =>
      clusters.map((cluster): TableRow => {
        const signs = signsOf(numbers, cluster, before, after);
        const count = (sign: number): TableCell =>
          signs.length === 0
            ? { missing: 'not-applicable' }
            : signs.filter((one) => one === sign).length;
        return {
          id: `${id}-${cluster}`,
          ...nameOf(`clusters/${cluster}`),
          group: title,
          cells: [signs.length, count(1), count(-1), count(0)],
        };
      }),
    ),
  };
}
