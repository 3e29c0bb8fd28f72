import { classOfIndex } from '../../../domain/analyses/scorecard/class-of-index.ts';
import { indexLevels } from '../../../domain/analyses/scorecard/index-levels.ts';
import { varyWeights } from '../../../domain/analyses/scorecard/vary-weights.ts';
import type { ScorecardRules } from '../../../queries/analyses/scorecard/view-own-scorecard.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { showCells } from '../lab/show-cells.client.ts';
import { bodyOf } from '../lab/show-rows.client.ts';

const place = document.querySelector<HTMLElement>('[data-rules]');
const rules = JSON.parse(place?.dataset.rules ?? '{}') as ScorecardRules;
const state = new Map<string, readonly OwnRow[]>();

function compute(write: OwnTableState['write']): void {
  const [own, typed] = [state.get('own'), state.get('weights')];
  if (!own || !typed) return;
  const { scale, classes, noClass, rangeSign } = rules;
  const items = Math.max(0, ...own.map((row) => row.length - 1));
  const weights = Array.from({ length: items }, (_, at) => {
    const cell = typed[0]?.[at];
    return typeof cell === 'number' && cell > 0 ? cell : 0;
  });
  showCells(
    bodyOf('indices'),
    own.map(([name, ...cells]) => {
      const levels = weights.map((_, at) => {
        const cell = cells[at];
        return typeof cell === 'number' ? cell : undefined;
      });
      const { index } = indexLevels(levels, weights, scale);
      const range = varyWeights(levels, weights, scale, 0.5);
      const at = index === undefined ? undefined : classOfIndex(index, classes);
      const found = at === undefined ? undefined : classes[at];
      return {
        label: String(name ?? ''),
        cells: [
          { text: index === undefined ? '–' : write(index, 1), isNumber: true },
          {
            text: range ? `${write(range.from, 1)}${rangeSign}${write(range.to, 1)}` : '–',
            isNumber: true,
          },
          { text: index === undefined ? '–' : (found?.label ?? noClass) },
          { text: found?.advice ?? '–' },
        ],
      };
    }),
  );
}

startOwnTables(({ rows, root, write }) => {
  state.set(root.id, rows);
  compute(write);
});
