import type { ChartData } from '../../tools/model/chart-data.ts';

/** More units than these are not counted by anybody: bars say more. */
export const mostUnits = 400;

/** How the units of every row stand. */
export interface UnitLines {
  /** Lines of a row. */
  readonly lines: number;
  /** From the middle of a unit to that of the next. */
  readonly step: number;
}

/** From middle to middle: more is too loose, less cannot be told apart. */
const loosest = 22;
const tightest = 9;
/** What few rows are drawn with, which then have several lines each, on wide drawings and on phones. */
const large = { wide: 18, narrow: 12 } as const;

/**
 * The fewest lines in which the longest row has room with marks that are large enough.
 * @param most units of the longest row
 * @param room across
 * @param few are there so few rows that each may have many lines?
 */
export function chooseUnitLines(most: number, room: number, few: boolean): UnitLines {
  const wanted = few ? (room >= 480 ? large.wide : large.narrow) : tightest;
  for (let lines = 1; ; lines += 1) {
    const step = Math.min(loosest, room / Math.max(1, Math.ceil(most / lines)));
    if (step >= wanted || lines >= most) return { lines, step };
  }
}

/** Can each of the things that are counted have a mark of its own? */
export function canShowUnits({ columns, rows }: ChartData): boolean {
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }, index) => (columns[index]?.type === 'number' ? (value ?? []) : [])),
  );
  const whole = values.every((value) => Number.isInteger(value) && value >= 0);
  return whole && values.reduce((sum, value) => sum + value, 0) <= mostUnits;
}
