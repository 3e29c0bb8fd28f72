import type { ChartRow } from '../../tools/model/chart-data.ts';

/** Corners of the diamond, clockwise from the top. */
export const corners = ['top', 'right', 'bottom', 'left'] as const;
export type Corner = (typeof corners)[number];

/** Porter's positions of the four attributes. */
const cornerById: Readonly<Record<string, Corner>> = {
  'strategy-rivalry': 'top',
  'demand-conditions': 'right',
  'related-industries': 'bottom',
  'factor-conditions': 'left',
};

export interface DiamondRows {
  readonly corners: ReadonlyMap<Corner, ChartRow>;
  /** Chance, which acts on the diamond from outside. */
  readonly chance?: ChartRow;
  readonly government?: ChartRow;
  readonly others: readonly ChartRow[];
}

/** By id, otherwise the next free corner, otherwise outside the diamond. */
export function nameCorners(rows: readonly ChartRow[]): DiamondRows {
  const taken = new Map<Corner, ChartRow>();
  const homeless: ChartRow[] = [];
  for (const row of rows) {
    const corner = cornerById[row.id];
    if (corner && !taken.has(corner)) taken.set(corner, row);
    else homeless.push(row);
  }
  const chance = homeless.find(({ id }) => id === 'chance');
  const government = homeless.find(({ id }) => id === 'government');
  const free = corners.filter((corner) => !taken.has(corner));
  const others: ChartRow[] = [];
  for (const row of homeless) {
    if (row === chance || row === government) continue;
    const corner = free.shift();
    if (corner) taken.set(corner, row);
    else others.push(row);
  }
  return { corners: taken, chance, government, others };
}

export function listOutsiders({ chance, government, others }: DiamondRows): ChartRow[] {
  return [chance, government, ...others].filter((row): row is ChartRow => row !== undefined);
}
