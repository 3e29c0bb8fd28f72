import type { Indicator } from '../../../schemas/indicator.ts';

/** The middle of what clusters report of one indicator in one edition. */
export interface IndicatorPoint {
  /** The year of the edition. */
  readonly year: number;
  readonly median: number;
}

/** How an indicator moves over the editions. */
export interface IndicatorCourse {
  readonly first: IndicatorPoint;
  readonly last: IndicatorPoint;
  /** The last median less the first, in the unit of the indicator. */
  readonly change: number;
  /** Per cent a year, compounded; none of shares, marks and differences, or from or to nought. */
  readonly growthPercent: number | undefined;
}

/** Units for which growth in per cent is computed; a share, a mark or a difference only has a change. */
const growing: ReadonlySet<Indicator['unit']> = new Set(['count', 'persons', 'money']);

/** True if growth in per cent makes sense for the unit. */
export const isGrowing = (unit: Indicator['unit']): boolean => growing.has(unit);

/**
 * Change and growth of an indicator between the first and the last edition in which its middle is told.
 * Growth is compounded, per cent a year: 100 × ((last / first)^(1 / years) − 1), as in
 * spreadsheets RRI(years; first; last).
 * @param points in any order
 * @param grows may it be said of the unit that it grows by per cent? Not of per cent and marks.
 * @returns undefined where fewer than two years are told
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

/** Where an indicator stands on its way to what is to be reached. */
export interface TargetProgress {
  readonly target: number;
  /** Per cent of the way from the first median to the target; none where there is no way to go. */
  readonly donePercent: number | undefined;
  readonly isReached: boolean;
}

/**
 * How far an indicator has come: 100 × (last − first) / (target − first).
 * @param better `less` where a lower number is better
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
