import type { ReadNames } from './page-reads.ts';

/**
 * Compare the reads of an earlier build.
 * @param find current value of a read
 * @returns whether all of a list of reads are unchanged
 */
export function judgeNames(
  { names, digests, inner }: ReadNames,
  find: (name: string) => string | undefined,
): (read: readonly number[]) => boolean {
  const judged: boolean[] = [];
  const areSame = (read: readonly number[]): boolean => read.every(isSame);
  /** Unchanged if all its reads are, or if recomputed to the same. */
  function isSame(at: number): boolean {
    const read = inner[at];
    const holds = () => digests[at] !== '' && find(names[at] ?? '') === digests[at];
    judged[at] ??= (read !== undefined && areSame(read)) || holds();
    return judged[at];
  }
  return areSame;
}
