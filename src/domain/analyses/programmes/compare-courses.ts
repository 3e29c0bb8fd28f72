/** A number of one cluster before and after. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Means of a group of clusters, each of which has a number before and after. */
export interface GroupCourse {
  readonly count: number;
  /** Undefined where the group is smaller than the least one of which numbers are told. */
  readonly means: { readonly before: number; readonly after: number } | undefined;
}

/** Supported clusters beside the others. */
export interface CourseComparison {
  readonly supported: GroupCourse;
  readonly others: GroupCourse;
  /** Undefined where one of the groups is too small. */
  readonly difference: number | undefined;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function courseOf(pairs: readonly Pair[], least: number): GroupCourse {
  const count = pairs.length;
  if (count < least) return { count, means: undefined };
  return {
    count,
    means: {
      before: mean(pairs.map(({ before }) => before)),
      after: mean(pairs.map(({ after }) => after)),
    },
  };
}

/**
 * The difference in differences of two groups: (mean after − mean before) of the supported, less the
 * same of the others; only clusters with both numbers count. As R has it, the coefficient of
 * `supported:after` in `lm(number ~ supported * after)` (Angrist and Pischke, Mostly Harmless
 * Econometrics, 2009, chapter 5.2). It describes two groups; that one would have gone the way of the
 * other without support, it cannot show.
 * @param least the least number of clusters of which numbers are told
 */
export function compareCourses(
  supported: readonly Pair[],
  others: readonly Pair[],
  least: number,
): CourseComparison {
  const [own, rest] = [courseOf(supported, least), courseOf(others, least)];
  const difference =
    own.means && rest.means
      ? own.means.after - own.means.before - (rest.means.after - rest.means.before)
      : undefined;
  return { supported: own, others: rest, difference };
}
