import type { Organisation } from '../../schemas/organisation.ts';

/**
 * Number of survey answers that a body is said to have returned for an edition.
 * @returns undefined if no source states it for this edition; numbers of other editions are never used
 */
export function answersOf({ answers }: Organisation, edition: string): number | undefined {
  return answers?.find((one) => one.edition === edition)?.count;
}
