import {
  followIndicator,
  judgeTarget,
} from '../../../domain/analyses/indicators/follow-indicator.ts';
import { type OwnRow, startOwnTables } from '../lab/own-table.client.ts';
import { showRows } from '../lab/show-rows.client.ts';

/** Change, growth and the way to the target, of rows `name, year, value, year, value, target`. */
function computeRow([name, firstYear, first, lastYear, last, target]: OwnRow) {
  const numbers = [firstYear, first, lastYear, last];
  const isWhole = numbers.every((number) => typeof number === 'number');
  const course = isWhole
    ? followIndicator(
        [
          { year: Number(firstYear), median: Number(first) },
          { year: Number(lastYear), median: Number(last) },
        ],
        true,
      )
    : undefined;
  const way =
    course && typeof target === 'number' ? judgeTarget(course, target).donePercent : undefined;
  return { label: String(name ?? ''), cells: [course?.change, course?.growthPercent, way] };
}

startOwnTables(({ rows, root, write }) => {
  const body = root.querySelector<HTMLElement>('[data-computed] tbody');
  if (!body) return;
  showRows(
    body,
    rows
      .filter(([, ...cells]) => cells.some((cell) => cell !== undefined))
      .map(computeRow)
      .map(({ label, cells }) => ({
        label,
        cells: cells.map((cell) => (cell === undefined ? '–' : write(cell, 2))),
      })),
  );
});
