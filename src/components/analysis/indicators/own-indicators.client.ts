import { startOwnTables } from '../lab/own-table.client.ts';
import { showRows } from '../lab/show-rows.client.ts';
import { followOwn, type IndicatorRules } from './follow-own.ts';

const place = document.querySelector<HTMLElement>('[data-rules]');
const rules = JSON.parse(place?.dataset.rules ?? '{}') as IndicatorRules;

startOwnTables(({ rows, root, write }) => {
  const body = root.querySelector<HTMLElement>('[data-computed] tbody');
  if (!body) return;
  const say = (value: number | undefined) => (value === undefined ? '–' : write(value, 2));
  showRows(
    body,
    rows
      .filter(([, ...cells]) => cells.some((cell) => cell !== undefined))
      .map((row) => {
        const { change, growthPercent, donePercent } = followOwn(row, rules);
        return {
          label: String(row[0] ?? ''),
          cells: [change, growthPercent, donePercent].map(say),
        };
      }),
  );
});
