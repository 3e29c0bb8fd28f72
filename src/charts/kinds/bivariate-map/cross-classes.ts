import { classBreaks, findClass, type ValueClass } from '../../tools/classes/class-breaks.ts';
import type { Paint } from '../../tools/model/scene.ts';

/** Class of one of the two values: 1 low, 2 middle, 3 high. */
export type Step = 1 | 2 | 3;

export interface Steps {
  readonly classes: readonly ValueClass[];
  /** Step of each class; with fewer classes they are not adjacent. */
  readonly steps: readonly Step[];
}

const stepsOf: readonly (readonly Step[])[] = [[], [2], [1, 3], [1, 2, 3]];

/**
 * Thirds of the non-zero values; fewer classes if equal values cannot be separated. Zeros belong to the lowest
 * class, or form a class if there are fewer than three.
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

export function stepOf({ classes, steps }: Steps, value: number): Step {
  return steps[Math.max(0, findClass(classes, value) - 1)] ?? 2;
}

export function crossPaint(x: Step, y: Step): Paint {
  return `b${x}${y}`;
}
