import type { DrawnRows } from './draw-rows.ts';
import type { LabelPlan } from './place-row-labels.ts';
import type { LineMark } from '../model/scene.ts';

/**
 * Zero line between bars of both sides: through all rows, with gaps at labels above bars and at group headings.
 */
export function drawZeroLine(
  x: number,
  { rows, above }: LabelPlan,
  { bodies, tops }: Pick<DrawnRows, 'bodies' | 'tops'>,
): LineMark[] {
  return rows.map((row, index) => {
    const top = tops[index] ?? 0;
    const next = tops[index + 1];
    const joined = next !== undefined && !above && rows[index + 1]?.group === row.group;
    const y2 = joined ? next : top + (bodies[index]?.height ?? 0);
    return { type: 'line', x1: x, y1: top, x2: x, y2, stroke: 'line' };
  });
}
