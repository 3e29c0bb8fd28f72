import type { FigureTable, TableCell, Words } from './table.ts';

export interface SideLabels {
  readonly here: Words;
  readonly there: Words;
}

const countOf = (cell: TableCell | undefined): number => (typeof cell === 'number' ? cell : 0);

/** Per cent with one decimal; a share of zero is not applicable. */
const shareOf = (count: number, total: number): TableCell =>
  total === 0 ? { missing: 'not-applicable' } : Math.round((1000 * count) / total) / 10;

/**
 * Compare numbers of a part with the rest, each as a share of its side. Rows are those of the part, or of the
 * rest if it has more.
 * @param here,there tables whose first column counts
 */
export function compareWithRest(
  here: FigureTable,
  there: FigureTable,
  labels: SideLabels,
): FigureTable {
  const sum = ({ rows }: FigureTable) =>
    rows.reduce((total, { cells }) => total + countOf(cells[0]), 0);
  const sums = [sum(here), sum(there)] as const;
  const counts = ({ rows }: FigureTable) =>
    new Map(rows.map(({ id, cells }) => [id, countOf(cells[0])]));
  const sides = [counts(here), counts(there)] as const;
  const added = there.rows.filter(({ id }) => !sides[0].has(id));
  return {
    head: here.head,
    columns: [
      { id: 'here', label: labels.here, type: 'number', unit: 'clusters' },
      { id: 'here-share', label: { word: 'share' }, type: 'number', unit: 'percent' },
      { id: 'there', label: labels.there, type: 'number', unit: 'clusters' },
      { id: 'there-share', label: { word: 'share' }, type: 'number', unit: 'percent' },
    ],
    rows: [...here.rows, ...added].map((row) => ({
      ...row,
      cells: sides.flatMap((side, index) => {
        const count = side.get(row.id) ?? 0;
        return [count, shareOf(count, sums[index] ?? 0)];
      }),
    })),
  };
}
