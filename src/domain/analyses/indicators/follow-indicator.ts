import type { Indicator } from '../../../schemas/indicator.ts';

export interface IndicatorPoint {
  readonly year: number;
  readonly median: number;
}

export interface IndicatorCourse {
  readonly first: IndicatorPoint;
  readonly last: IndicatorPoint;
  /** Last median minus the first, in the indicator's unit. */
  readonly change: number;
  /** Per cent per year, compounded; undefined for shares, scores and differences, or from or to zero. */
  readonly growthPercent: number | undefined;
}

/** Units for which growth in per cent is computed; a share, a score or a difference only has a change. */
const growing: ReadonlySet<Indicator['unit']> = new Set(['count', 'persons', 'money']);

/** Whether growth in per cent makes sense for the unit. */
export const isGrowing = (unit: Indicator['unit']): boolean => growing.has(unit);

/**
 * Change and growth of an indicator between the first and last edition with a median. Growth is compounded, in
 * per cent per year: 100 × ((last / first)^(1 / years) − 1), RRI(years; first; last) in spreadsheets.
 * @param points in any order
 * @param grows whether growth makes sense for the unit; not for percentages and scores
 * @returns undefined with fewer than two years
 */
export function followIndicator(
  points: readonly IndicatorPoint[],
  grows: boolean,
): IndicatorCourse | undefined {
  const [first, ...others] = points.toSorted((a, b) => a.year - b.year);
  const last = others.at(-1);
  if (!first || !last || last.year === first.year) return undefined;
  const years = last.year - first.year;
  const isRatio = grows && first.median > 0 && last.median > 0;
  return {
    first,
    last,
    change: last.median - first.median,
    growthPercent: isRatio ? 100 * ((last.median / first.median) ** (1 / years) - 1) : undefined,
  };
}

export interface TargetProgress {
  readonly target: number;
  /** Per cent of the distance from the first median to the target; undefined if the distance is zero. */
  readonly donePercent: number | undefined;
  readonly isReached: boolean;
}

/**
 * Progress of an indicator: 100 × (last − first) / (target − first).
 * @param better `less` if a lower number is better
 */
export function judgeTarget(
  { first, last }: Pick<IndicatorCourse, 'first' | 'last'>,
  target: number,
  better: 'more' | 'less' = target < first.median ? 'less' : 'more',
): TargetProgress {
  const way = target - first.median;
  return {
    target,
    donePercent: way === 0 ? undefined : (100 * (last.median - first.median)) / way,
    isReached: better === 'less' ? last.median <= target : last.median >= target,
  };
}
