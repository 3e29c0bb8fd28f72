import {
  followIndicator,
  judgeTarget,
} from '../../../domain/analyses/indicators/follow-indicator.ts';
import type { OwnIndicatorsView } from '../../../queries/analyses/indicators/view-own-indicators.ts';
import { foldText } from '../../../i18n/fold.ts';
import type { OwnCell } from '../lab/row-code.ts';

export type IndicatorRules = Pick<OwnIndicatorsView, 'notGrowing' | 'unitOf'>;

/** Values computed from a row; undefined where its inputs are missing. */
export interface FollowedRow {
  readonly change: number | undefined;
  readonly growthPercent: number | undefined;
  readonly donePercent: number | undefined;
}

/** True if growth in per cent makes sense: decided by the unit of the row, or by a % after its name. */
function isGrowing(name: OwnCell, unit: OwnCell, { notGrowing, unitOf }: IndicatorRules): boolean {
  const label = String(name ?? '').trim();
  const told = String(unit ?? unitOf[label] ?? '').trim();
  const isShare = told === '' && /%\)?$/.test(label);
  return !isShare && !notGrowing.map(foldText).includes(foldText(told));
}

/**
 * Computes change, growth and progress to the target, by the same rules as the published table.
 * @param row `name, year, value, year, value, target, unit`
 */
export function followOwn(
  [name, firstYear, first, lastYear, last, target, unit]: readonly OwnCell[],
  rules: IndicatorRules,
): FollowedRow {
  const numbers = [firstYear, first, lastYear, last];
  const course = numbers.every((number) => typeof number === 'number')
    ? followIndicator(
        [
          { year: Number(firstYear), median: Number(first) },
          { year: Number(lastYear), median: Number(last) },
        ],
        isGrowing(name, unit, rules),
      )
    : undefined;
  return {
    change: course?.change,
    growthPercent: course?.growthPercent,
    donePercent:
      course && typeof target === 'number' ? judgeTarget(course, target).donePercent : undefined,
  };
}
