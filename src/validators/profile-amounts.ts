import { phrase } from '../i18n/phrase.ts';
import { timeOf } from '../domain/profile/arrange-values.ts';
import type { Entry } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import type { ClusterData } from '../schemas/cluster.ts';
import type { Profile } from '../schemas/profile.ts';
import { problemAt, type Validator } from './validator.ts';

/** Sums of financing shares by time; other times are other sums. */
function* financeSums({ finance = [] }: Profile): Generator<readonly [index: number, sum: number]> {
  const sums = new Map<string, number>();
  for (const [index, value] of finance.entries()) {
    const time = timeOf(value);
    // Undated shares may belong to several times.
    if (value.share === undefined || time === undefined) continue;
    const sum = (sums.get(time) ?? 0) + value.share;
    sums.set(time, sum);
    yield [index, sum];
  }
}

/** Tolerance for rounding before shares exceed the whole. */
const rounding = 1;

/** Reject impossible profiles: financing shares above the whole, a founding stated before its date. */
export const checkProfileAmounts: Validator = (portal) =>
  portal.clusters.flatMap((entry: Entry<ClusterData>): Problem[] => {
    const { profile } = entry.data;
    const over = [...financeSums(profile)].filter(([, sum]) => sum > 100 + rounding).slice(0, 1);
    const shares = over.map(([index, sum]) => {
      const message = phrase('check.profile.shares', { found: Number(sum.toFixed(2)) });
      const hint = phrase('check.mend.shareOrTime');
      return problemAt(portal, entry, ['profile', 'finance', index, 'share'], 'sum', message, hint);
    });
    const founded = (profile.founded ?? []).flatMap((value, index): Problem[] => {
      const time = timeOf(value)?.slice(0, 4);
      if (time === undefined || value.value.slice(0, 4) <= time) return [];
      const message = phrase('check.profile.late', { time, found: value.value });
      const hint = phrase('check.mend.correctOne');
      const path = ['profile', 'founded', index, 'value'];
      return [problemAt(portal, entry, path, 'dates', message, hint)];
    });
    return [...shares, ...founded];
  });
