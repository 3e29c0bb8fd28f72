import { findWeakest } from '../../../domain/analyses/needs/find-weakest.ts';
import {
  type CellSummary,
  summarizeScores,
} from '../../../domain/analyses/needs/summarize-scores.ts';
import type { OwnTableView } from '../../../queries/analyses/view-own-table.ts';
import { startOwnTables } from '../lab/own-table.client.ts';
import { bodyOf, showRows } from '../lab/show-rows.client.ts';

/** How many of the lowest cells are listed; those tied with the last are too. */
const listed = Number(document.querySelector<HTMLElement>('[data-weakest]')?.dataset.weakest ?? 3);

startOwnTables(({ rows, root, write }) => {
  // One answer, or a published mean, is its own mean: there is no number to tell.
  const say = (mean: number | undefined, count: CellSummary['count']) => {
    if (mean === undefined) return '–';
    return count === 1 ? write(mean, 2) : `${write(mean, 2)} (${count})`;
  };
  const place = root.querySelector<HTMLElement>('[data-own]');
  const { columns } = JSON.parse(place?.dataset.own ?? '{}') as OwnTableView;
  const resources = columns.slice(1).map(({ label }, at) => ({ id: String(at), label }));
  const functions = [...new Set(rows.map(([name]) => String(name ?? '')))];
  const answers = rows.flatMap(([name, ...marks]) =>
    marks.flatMap((score, at) =>
      typeof score === 'number'
        ? [{ row: String(functions.indexOf(String(name ?? ''))), column: String(at), score }]
        : [],
    ),
  );
  const ids = functions.map((_, at) => String(at));
  // Of one's own answers nothing is hidden: their number stands beside each mean.
  const cells = summarizeScores(
    answers,
    ids,
    resources.map(({ id }) => id),
    1,
  );
  const showMatrix = (name: string, tell: (cell: CellSummary) => string) =>
    showRows(
      bodyOf(name),
      functions.map((label, at) => ({
        label,
        cells: cells.filter(({ row }) => row === String(at)).map(tell),
      })),
    );
  const several = (value: number | undefined, count: CellSummary['count']) =>
    value === undefined || count === 1 ? '–' : write(value, 2);
  showMatrix('means', ({ mean, count }) => say(mean, count));
  showMatrix('medians', ({ median, count }) => several(median, count));
  showMatrix('spreads', ({ deviation, count }) => several(deviation, count));
  showRows(
    bodyOf('weakest'),
    findWeakest(cells, listed).map(({ row, column, mean = 0, count }) => ({
      label: `${functions[Number(row)]} · ${resources[Number(column)]?.label}`,
      cells: [write(mean, 2), count === 1 ? '–' : String(count)],
    })),
  );
});
