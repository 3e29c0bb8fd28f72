import { classOfRange } from '../../../domain/analyses/scorecard/class-of-index.ts';
import { indexLevels } from '../../../domain/analyses/scorecard/index-levels.ts';
import { varyWeights } from '../../../domain/analyses/scorecard/vary-weights.ts';
import type { ScorecardRules } from '../../../queries/analyses/scorecard/view-own-scorecard.ts';
import { fillWords } from '../lab/fill-words.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { showCells } from '../lab/show-cells.client.ts';
import { bodyOf } from '../lab/show-rows.client.ts';

const place = document.querySelector<HTMLElement>('[data-rules]');
const rules = JSON.parse(place?.dataset.rules ?? '{}') as ScorecardRules;
const state = new Map<string, readonly OwnRow[]>();

/** A single number if both ends read the same once formatted, otherwise a range. */
function sayRange(
  from: number | undefined,
  to: number | undefined,
  write: OwnTableState['write'],
): string {
  if (from === undefined || to === undefined) return '–';
  const ends = [...new Set([write(from, 1), write(to, 1)])];
  return ends.join(rules.rangeSign);
}

function compute(write: OwnTableState['write']): void {
  const [own, typed] = [state.get('own'), state.get('weights')];
  if (!own || !typed) return;
  const { scale, classes } = rules;
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
      const index = indexLevels(levels, weights, scale);
      const isWhole = index.index !== undefined;
      const moved = isWhole ? varyWeights(levels, weights, scale, 0.5) : undefined;
      const at = classOfRange(index, classes);
      const found = typeof at === 'number' ? classes[at] : undefined;
      const noClass = at === 'open' ? rules.classOpen : rules.noClass;
      return {
        label: String(name ?? ''),
        cells: [
          { text: sayRange(index.lowest, index.highest, write), isNumber: true },
          {
            text: fillWords(rules.known, { known: index.known, all: levels.length }),
            isNumber: true,
          },
          { text: sayRange(moved?.from, moved?.to, write), isNumber: true },
          { text: index.lowest === undefined ? '–' : (found?.label ?? noClass) },
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
