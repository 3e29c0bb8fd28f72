import { findWeakest } from '../../../domain/analyses/needs/find-weakest.ts';
import {
  type CellSummary,
  summarizeScores,
} from '../../../domain/analyses/needs/summarize-scores.ts';
import type { OwnTableView } from '../../../queries/analyses/view-own-table.ts';
import { startOwnTables } from '../lab/own-table.client.ts';
import { bodyOf, showRows } from '../lab/show-rows.client.ts';

/** Number of lowest cells listed, not counting ties with the last. */
const listed = Number(document.querySelector<HTMLElement>('[data-weakest]')?.dataset.weakest ?? 3);

startOwnTables(({ rows, root, write }) => {
  const place = root.querySelector<HTMLElement>('[data-own]');
  const { columns } = JSON.parse(place?.dataset.own ?? '{}') as OwnTableView;
  const resources = columns.slice(1).map(({ label }, at) => ({ id: String(at), label }));
  const functions = [...new Set(rows.map(([name]) => String(name ?? '')))];
  const answers = rows.flatMap(([name, ...marks]) =>
    marks.flatMap((score, at) =>
      typeof score === 'number' && score >= 1 && score <= 5
        ? [{ row: String(functions.indexOf(String(name ?? ''))), column: String(at), score }]
        : [],
    ),
  );
  const ids = functions.map((_, at) => String(at));
  // Readers' own answers need no suppression: counts are shown next to means, and small ones marked.
  const cells = summarizeScores(
    answers,
    ids,
    resources.map(({ id }) => id),
    1,
  );
  const few = root.querySelector<HTMLElement>('[data-few]');
  const min = Number(few?.dataset.few ?? 0);
  // One value per cell, as printed in sources: the number of answers is unknown.
  const isPrinted = cells.every(({ count }) => Number(count) <= 1);
  const isFew = ({ count }: CellSummary) => !isPrinted && Number(count) < min;
  if (few) few.hidden = isPrinted;
  const showCells = (name: string, say: (cell: CellSummary) => string) =>
    showRows(
      bodyOf(name),
      functions.map((label, at) => ({
        label,
        cells: cells.filter(({ row }) => row === String(at)).map(say),
      })),
    );
  showCells('means', (cell) => {
    if (cell.mean === undefined) return '–';
    const mean = write(cell.mean, 2);
    return isPrinted ? mean : `${mean} (${cell.count})${isFew(cell) ? ' *' : ''}`;
  });
  const ofSeveral = (cell: CellSummary, value: number | undefined) =>
    value === undefined || Number(cell.count) < 2 ? '–' : write(value, 2);
  showCells('medians', (cell) => ofSeveral(cell, cell.median));
  showCells('spreads', (cell) => ofSeveral(cell, cell.deviation));
  showRows(
    bodyOf('weakest'),
    findWeakest(
      cells.filter((cell) => !isFew(cell)),
      listed,
    ).map(({ row, column, mean = 0, count }) => ({
      label: `${functions[Number(row)]} · ${resources[Number(column)]?.label}`,
      cells: [write(mean, 2), isPrinted ? '–' : String(count)],
    })),
  );
});
