import type { Organisation } from '../../schemas/organisation.ts';

/**
 * How many answers to the survey of an edition a body is said to have returned.
 * @returns undefined where no source says it of this edition; the number of another one is never taken
 */
export function answersOf({ answers }: Organisation, edition: string): number | undefined {
  return answers?.find((one) => one.edition === edition)?.count;
}
