import type { Code } from '../../schemas/codes.ts';

/** An entry that is to have a code, with the number that would tell readers something. */
export interface Uncoded {
  readonly id: string;
  /** The number that the data gives it, such as that of its row in a printed list. */
  readonly preferred?: number | undefined;
}

/** The first number that is left; every line of the list holds its number for ever. */
const nextAfter = (numbers: ReadonlySet<number>) => Math.max(0, ...numbers) + 1;

/**
 * Gives codes to entries that have none. What has been given stays as it is, line by line: a number of
 * an entry that is gone is never given again.
 * @param given codes so far, in the order of their file
 * @param entries those without a code, in any order
 * @returns the lines to be added: those of a meaning first, then the others in the order of their ids
 */
export function assignCodes(given: readonly Code[], entries: readonly Uncoded[]): Code[] {
  const taken = new Set(given.map(({ code }) => code));
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const added: Code[] = [];
  const give = (code: number, id: string) => {
    taken.add(code);
    added.push({ code, id });
  };
  const others = sorted.filter(({ id, preferred }) => {
    if (preferred === undefined || taken.has(preferred)) return true;
    give(preferred, id);
    return false;
  });
  added.sort((a, b) => a.code - b.code);
  for (const { id } of others) give(nextAfter(taken), id);
  return added;
}
