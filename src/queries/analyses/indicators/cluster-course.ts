import type { PublicNumber } from '../../../domain/analyses/indicators/public-numbers.ts';
import type { Portal } from '../../../portal/portal.ts';
import { numbersOfPortal } from '../public-source.ts';

/** A public indicator of a cluster in the editions that know it; the first and the last of the course do. */
export interface IndicatorCourse {
  readonly indicator: string;
  /** One an edition of the course; undefined where it did not report it. */
  readonly numbers: readonly (PublicNumber | undefined)[];
  readonly before: PublicNumber;
  readonly after: PublicNumber;
}

/** The public indicators of a cluster between the first and the last edition in which it reported any. */
export interface ClusterCourse {
  readonly editions: readonly [first: string, ...others: string[]];
  readonly last: string;
  readonly indicators: readonly IndicatorCourse[];
}

/** The course of a cluster; undefined where it reported in one edition only, or nothing twice. */
export function courseOf(portal: Portal, id: string): ClusterCourse | undefined {
  const reported = [...numbersOfPortal(portal)].filter(([, byIndicator]) =>
    [...byIndicator.values()].some((own) => own.has(id)),
  );
  const [first, ...others] = reported;
  const last = others.at(-1);
  if (!first || !last) return undefined;
  const indicators = [...last[1]].flatMap(([indicator, own]): IndicatorCourse[] => {
    const [before, after] = [first[1].get(indicator)?.get(id), own.get(id)];
    // Amounts of different currencies have no difference.
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

/** How many of the indicators rose, fell and stayed. */
export function countCourse({ indicators }: ClusterCourse): Record<'up' | 'down' | 'same', number> {
  const signs = indicators.map(({ before, after }) => Math.sign(after.value - before.value));
  const count = (sign: number) => signs.filter((one) => one === sign).length;
  return { up: count(1), down: count(-1), same: count(0) };
}
