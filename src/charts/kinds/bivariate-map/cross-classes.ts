import { classBreaks, findClass, type ValueClass } from '../../tools/classes/class-breaks.ts';
import type { Paint } from '../../tools/model/scene.ts';

/** A step of one of the two values: 1 low, 2 middle, 3 high. */
export type Step = 1 | 2 | 3;

/** The steps of one value, with their ranges. */
export interface Steps {
  readonly classes: readonly ValueClass[];
  /** Which of the three each class is: fewer classes lie apart. */
  readonly steps: readonly Step[];
}

const stepsOf: readonly (readonly Step[])[] = [[], [2], [1, 3], [1, 2, 3]];

/**
 * Thirds of the values that are not zero; fewer classes where equal values cannot be
 * separated. Zeros belong to the lowest class; if there are fewer than three, they are one of their own.
 */
export function classThirds(values: readonly number[]): Steps {
  const some = values.filter((value) => value !== 0);
  const thirds = classBreaks(some, { method: 'quantile', count: 3 });
  const zeros = values.length - some.length;
  const [lowest, ...rest] = thirds;
  const above = zeros > 0 && (lowest === undefined || lowest.from > 0);
  const classes = !above
    ? thirds
    : thirds.length < 3 || !lowest
      ? [{ from: 0, to: 0, regions: zeros }, ...thirds]
      : [{ ...lowest, from: 0, regions: lowest.regions + zeros }, ...rest];
  return { classes, steps: stepsOf[classes.length] ?? [] };
}

/** The step of a value. */
export function stepOf({ classes, steps }: Steps, value: number): Step {
  return steps[Math.max(0, findClass(classes, value) - 1)] ?? 2;
}

/** The colour of two steps. */
export function crossPaint(x: Step, y: Step): Paint {
  return `b${x}${y}`;
}
