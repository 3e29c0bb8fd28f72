import type { ReadNames } from './page-reads.ts';

/**
 * Judges what an earlier build has read.
 * @param find what a reading finds now
 * @returns tells whether all of a list of readings are the same
 */
export function judgeNames(
  { names, digests, inner }: ReadNames,
  find: (name: string) => string | undefined,
): (read: readonly number[]) => boolean {
  const judged: boolean[] = [];
  const areSame = (read: readonly number[]): boolean => read.every(isSame);
  /** A result is the same where all that it has read is, or where it comes out the same again. */
  function isSame(at: number): boolean {
    const read = inner[at];
    const holds = () => digests[at] !== '' && find(names[at] ?? '') === digests[at];
    judged[at] ??= (read !== undefined && areSame(read)) || holds();
    return judged[at];
  }
  return areSame;
}
