export interface Pair {
  readonly before: number;
  readonly after: number;
}

export interface GroupCourse {
  readonly count: number;
  /** Undefined if the group is below the minimum. */
  readonly means: { readonly before: number; readonly after: number } | undefined;
}

export interface CourseComparison {
  readonly supported: GroupCourse;
  readonly others: GroupCourse;
  /** Undefined if either group is too small. */
  readonly difference: number | undefined;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function courseOf(pairs: readonly Pair[], min: number): GroupCourse {
  const count = pairs.length;
  if (count < min) return { count, means: undefined };
  return {
    count,
    means: {
      before: mean(pairs.map(({ before }) => before)),
      after: mean(pairs.map(({ after }) => after)),
    },
  };
}

/**
 * Difference in differences of two groups: (mean after − mean before) of the supported minus the same of the
 * others; only clusters with both numbers count. In R, the coefficient of `supported:after` in `lm(number ~
 * supported * after)` (Angrist and Pischke, Mostly Harmless Econometrics, 2009, chapter 5.2). It is descriptive:
 * it cannot show that the supported would have developed like the others without support.
 * @param min min number of clusters per group
 */
export function compareCourses(
  supported: readonly Pair[],
  others: readonly Pair[],
  min: number,
): CourseComparison {
  const [own, rest] = [courseOf(supported, min), courseOf(others, min)];
  const difference =
    own.means && rest.means
      ? own.means.after - own.means.before - (rest.means.after - rest.means.before)
      : undefined;
  return { supported: own, others: rest, difference };
}
