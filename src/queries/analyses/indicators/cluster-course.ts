import type { PublicNumber } from '../../../domain/analyses/indicators/public-numbers.ts';
import type { Portal } from '../../../portal/portal.ts';
import { numbersOfPortal } from '../public-source.ts';

/**
 * A cluster's public indicator in the editions that know it, which include the first and last of the course.
 */
export interface IndicatorCourse {
  readonly indicator: string;
  /** One per edition of the course; undefined where not reported. */
  readonly numbers: readonly (PublicNumber | undefined)[];
  readonly before: PublicNumber;
  readonly after: PublicNumber;
}

/** A cluster's public indicators between the first and last edition with any. */
export interface ClusterCourse {
  readonly editions: readonly [first: string, ...others: string[]];
  readonly last: string;
  readonly indicators: readonly IndicatorCourse[];
}

/** Course of a cluster; undefined if it reported in one edition only, or no indicator twice. */
export function courseOf(portal: Portal, id: string): ClusterCourse | undefined {
  const reported = [...numbersOfPortal(portal)].filter(([, byIndicator]) =>
    [...byIndicator.values()].some((own) => own.has(id)),
  );
  const [first, ...others] = reported;
  const last = others.at(-1);
  if (!first || !last) return undefined;
  const indicators = [...last[1]].flatMap(([indicator, own]): IndicatorCourse[] => {
    const [before, after] = [first[1].get(indicator)?.get(id), own.get(id)];
    // Amounts in different currencies have no difference.
    if (!before || !after || before.currency !== after.currency) return [];
    const numbers = reported
      .map(([, byIndicator]) => byIndicator.get(indicator)?.get(id))
      .map((number) => (number?.currency === after.currency ? number : undefined));
    return [{ indicator, numbers, before, after }];
  });
  if (indicators.length === 0) return undefined;
  const [edition, ...later] = reported.map(([name]) => name);
  return { editions: [edition ?? '', ...later], last: last[0], indicators };
}

/** Number of indicators that rose, fell and stayed. */
export function countCourse({ indicators }: ClusterCourse): Record<'up' | 'down' | 'same', number> {
  const signs = indicators.map(({ before, after }) => Math.sign(after.value - before.value));
  const count = (sign: number) => signs.filter((one) => one === sign).length;
  return { up: count(1), down: count(-1), same: count(0) };
}
