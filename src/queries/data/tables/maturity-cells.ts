import { judgeStages } from '../../../domain/maturity/judge-stages.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { Portal } from '../../../portal/portal.ts';
import { ticksOf } from '../../clusters/known-ticks.ts';

/** A cluster, and the edition whose return is asked. */
export interface Ticking {
  readonly id: string;
  readonly edition: string | undefined;
}

/**
 * What the criteria that clusters tick make of them: the stage that the rule of the portal suggests,
 * and what is met, one pair a cluster; undefined where the ticks of none are known.
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

/** Is it one of the two columns? They are left out where nothing can stand in them. */
export const isMaturityColumn = (column: string): boolean => columns.includes(column);
