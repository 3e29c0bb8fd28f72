import { hasPlace, type PlacedSeries } from './draw-series.ts';
import type { LineEnd } from './set-end-labels.ts';

/** @param named whether to include the name of the series */
export function findEnds(
  all: readonly PlacedSeries[],
  side: 'left' | 'right',
  named: boolean,
): LineEnd[] {
  return all.flatMap((series) => {
    const drawn = series.points.filter(hasPlace);
    const end = side === 'left' ? drawn[0] : drawn.at(-1);
    const cell = end?.row.cells[series.column];
    if (!end || !cell) return [];
    // A single value has one end only.
    if (side === 'left' && drawn.length === 1) return [];
    return [
      {
        x: end.x,
        y: end.y,
        row: end.row.id,
        column: series.column,
        series: series.id,
        paint: series.paint,
        text: cell.text,
        name: named ? series.name : undefined,
      },
    ];
  });
}
