import type { ChartData } from '../../tools/model/chart-data.ts';

/** Above this number units are uncountable by eye, and bars say more. */
export const maxUnits = 400;

export interface UnitLines {
  readonly lines: number;
  readonly step: number;
}

/** Max and min distance of centres: more is too loose, less is indistinguishable. */
const loosest = 22;
const tightest = 9;
/** Preferred distance for few rows, each on several lines, on wide drawings and phones. */
const large = { wide: 18, narrow: 12 } as const;

/**
 * The fewest lines that fit the longest row with marks large enough.
 * @param max units of the longest row
 * @param few whether rows are few enough to have many lines each
 */
export function chooseUnitLines(max: number, room: number, few: boolean): UnitLines {
  const wanted = few ? (room >= 480 ? large.wide : large.narrow) : tightest;
  for (let lines = 1; ; lines += 1) {
    const step = Math.min(loosest, room / Math.max(1, Math.ceil(max / lines)));
    if (step >= wanted || lines >= max) return { lines, step };
  }
}

/** Whether every counted item can have a mark. */
export function canShowUnits({ columns, rows }: ChartData): boolean {
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }, index) => (columns[index]?.type === 'number' ? (value ?? []) : [])),
  );
  const whole = values.every((value) => Number.isInteger(value) && value >= 0);
  return whole && values.reduce((sum, value) => sum + value, 0) <= maxUnits;
}
