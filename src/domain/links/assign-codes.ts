import type { Code } from '../../schemas/codes.ts';

/** Entry that needs a code, with its meaningful number. */
export interface Uncoded {
  readonly id: string;
  /** Number in the data, such as that of its row in a printed list. */
  readonly preferred?: number | undefined;
}

/** First free number; numbers in the list are reserved for ever. */
const nextAfter = (numbers: ReadonlySet<number>) => Math.max(0, ...numbers) + 1;

/**
 * Assign codes to entries that have none. Existing lines stay unchanged, and numbers of deleted entries are
 * never reused.
 * @param given codes so far, in file order
 * @param entries those without a code, in any order
 * @returns lines to add: meaningful numbers first, then the others by id
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
