/** What a page could suggest; a higher score fits better. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
}

/** Share of pages from which something common to them is no recommendation. */
const crowdShare = 0.1;

/** Fewer can be compared by a reader, in any portal. */
const smallestCrowd = 10;

/** More are a crowd in any portal: what they share is too common, and takes long to compare. */
const largestCrowd = 100;

const tenthOf = (total: number): number => Math.min(largestCrowd, Math.floor(total * crowdShare));

/** Max number of entries, of a total, to which something in common is worth a suggestion. */
export const crowdOf = (total: number): number => Math.max(smallestCrowd, tenthOf(total));

/** Number of scores that are at least as high, by score. */
function ranksOf(scores: readonly number[]): ReadonlyMap<number, number> {
  const sorted = scores.toSorted((a, b) => b - a);
  // The last of equals is set last.
  return new Map(sorted.map((score, at) => [score, at + 1]));
}

interface Pair<C> {
  readonly page: string;
  readonly one: C;
}

/** Pairs that fit better than a crowd: in the view of the page, and in that of what it would suggest. */
function listSpecial<C extends Candidate>(
  pairs: readonly Pair<C>[],
  viewOf: (pair: Pair<C>) => string,
  total: number,
): ReadonlySet<Pair<C>> {
  const crowd = crowdOf(total);
  return new Set(
    [...Map.groupBy(pairs, viewOf).values()].flatMap((some) => {
      const ranks = ranksOf(some.map(({ one }) => one.score));
      return some.filter(({ one }) => (ranks.get(one.score) ?? 0) <= crowd);
    }),
  );
}

/**
 * Choose what pages suggest, best first. Something is suggested only if few others fit the page as well, and it
 * fits few other pages as well, since what fits all says nothing. Nothing is on more than a tenth of the pages: it
 * goes to those that it fits best, and among equals those suggested least so far come first.
 * @param candidates by page, in a fixed order
 * @param total number of things that could be suggested
 * @param most max suggestions on a page; also the min number of pages for a suggestion in a small portal
 */
export function suggest<C extends Candidate>(
  candidates: ReadonlyMap<string, readonly C[]>,
  total: number,
  most: number,
): Map<string, readonly C[]> {
  const pairs = [...candidates].flatMap(([page, some]) =>
    some.map((one): Pair<C> => ({ page, one })),
  );
  const onPage = listSpecial(pairs, ({ page }) => page, total);
  const onPages = listSpecial(pairs, ({ one }) => one.id, candidates.size);
  const special = pairs.filter((pair) => onPage.has(pair) && onPages.has(pair));
  const mostPages = Math.max(most, tenthOf(candidates.size));
  const uses = new Map<string, number>();
  const used = ({ id }: C) => uses.get(id) ?? 0;
  const chosen = new Map([...candidates.keys()].map((page): [string, C[]] => [page, []]));
  const levels = [...Map.groupBy(special, ({ one }) => one.score)].sort(([a], [b]) => b - a);
  for (const [, level] of levels) {
    for (const [page, equals] of Map.groupBy(level, (pair) => pair.page)) {
      const own = chosen.get(page) ?? [];
      const free = equals.map(({ one }) => one).filter((one) => used(one) < mostPages);
      for (const one of free.sort((a, b) => used(a) - used(b)).slice(0, most - own.length)) {
        own.push(one);
        uses.set(one.id, used(one) + 1);
      }
    }
  }
  return chosen;
}
