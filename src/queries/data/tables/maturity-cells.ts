import { judgeStages } from '../../../domain/maturity/judge-stages.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { Portal } from '../../../portal/portal.ts';
import { ticksOf } from '../../clusters/known-ticks.ts';

export interface Ticking {
  readonly id: string;
  readonly edition: string | undefined;
}

/**
 * Stage suggested by the portal's rule, and criteria met, one pair per cluster; undefined if no ticks are known.
 */
export function maturityCells(
  portal: Portal,
  clusters: readonly Ticking[],
): readonly (readonly [suggested: Cell, met: Cell])[] | undefined {
  const cells = clusters.map(({ id, edition }): [Cell, Cell] => {
    const ticked = ticksOf(portal, id, edition);
    if (!ticked) return [undefined, undefined];
    const { suggested, stages } = judgeStages(portal.stages, portal.site.maturity, ticked);
    return [suggested, stages.flatMap(({ met }) => met).join(';')];
  });
  return cells.some(([, met]) => met !== undefined) ? cells : undefined;
}

const columns: readonly string[] = ['suggested_stage', 'criteria_met'];

/** Whether a column is one of these two, which are left out if empty. */
export const isMaturityColumn = (column: string): boolean => columns.includes(column);
