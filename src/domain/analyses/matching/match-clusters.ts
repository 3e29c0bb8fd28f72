import { type Fit, type MatchProfile, type MatchRules, weighPair } from './match-reason.ts';

/** Partner of a cluster, with reasons from the cluster's perspective. */
export interface Match extends Fit {
  readonly id: string;
}

export interface Matches {
  /** Best first, at most the requested number. */
  readonly best: readonly Match[];
  /** Number of further partners that fit as well as the last one. */
  readonly equals: number;
}

/** Partners that fit equally well; lists of levels start with the best. */
interface Level {
  readonly score: number;
  readonly matches: readonly Match[];
}

/** Rounding to make equal floating-point sums compare equal. */
const rounded = (score: number): number => Math.round(score * 1e9) / 1e9;

function indexBy<T>(items: readonly T[], marksOf: (item: T) => readonly string[]) {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const mark of marksOf(item)) {
      const some = index.get(mark);
      if (some) some.push(item);
      else index.set(mark, [item]);
    }
  }
  return index;
}

function levelsOf(matches: readonly Match[]): Level[] {
  return [...Map.groupBy(matches, ({ score }) => rounded(score))]
    .map(([score, some]) => ({ score, matches: some }))
    .sort((a, b) => b.score - a.score);
}

/** Sectors and their groups: what two clusters can share besides offers and wishes. */
const fieldsOf = ({ sectors, groups }: MatchProfile): string[] => [
  ...sectors.map((id) => `sector ${id}`),
  ...groups.map((id) => `group ${id}`),
];

/**
 * Find partners by everything except offers and wishes. Clusters otherwise alike have the same partners, so they
 * are scored once.
 */
function matchKin(clusters: readonly MatchProfile[], rules: MatchRules) {
  const bare = clusters.map((one) => ({ ...one, offers: [], seeks: [] }));
  const kin = [...Map.groupBy(bare, ({ id: _, ...known }) => JSON.stringify(known)).values()];
  const index = indexBy(kin, ([one]) => (one ? fieldsOf(one) : []));
  const found = new Map<string, { readonly levels: readonly Level[]; readonly turn: number }>();
  for (const own of kin) {
    const [first] = own;
    if (!first) continue;
    const inReach = new Set(fieldsOf(first).flatMap((mark) => index.get(mark) ?? []));
    const matches = [...inReach].flatMap((others) => {
      const fit = others[0] && weighPair(first, others[0], rules);
      return fit ? others.map(({ id }): Match => ({ id, ...fit })) : [];
    });
    const levels = levelsOf(matches);
    for (const [turn, { id }] of own.entries()) found.set(id, { levels, turn });
  }
  return found;
}

/** Levels of partners by sector, with those raised by offers and wishes merged in. */
function* mergeLevels(levels: readonly Level[], lifted: readonly Match[]): Generator<Level> {
  const taken = new Set(lifted.map(({ id }) => id));
  const byWish = levelsOf(lifted);
  const scores = new Set([...levels, ...byWish].map(({ score }) => score));
  for (const score of [...scores].sort((a, b) => b - a)) {
    const at = (some: readonly Level[]) => some.find((one) => one.score === score)?.matches ?? [];
    yield { score, matches: [...at(byWish), ...at(levels).filter(({ id }) => !taken.has(id))] };
  }
}

/** First matches of the levels; among equals each cluster gets the next in turn, so that none is favoured. */
function pick(levels: Iterable<Level>, turn: number, max: number): Matches {
  const best: Match[] = [];
  for (const { matches } of levels) {
    const seats = max - best.length;
    for (let seat = 0; seat < Math.min(seats, matches.length); seat += 1) {
      const one =
        matches.length > seats ? matches[(turn * seats + seat) % matches.length] : matches[seat];
      if (one) best.push(one);
    }
    if (best.length === max) return { best, equals: Math.max(0, matches.length - seats) };
  }
  return { best, equals: 0 };
}

/**
 * Best partners of each cluster. Only pairs sharing a sector, a sector group, or an offer that meets a wish are
 * considered, and clusters with identical data are scored once: thousands of clusters do not make millions of
 * pairs.
 * @param max max partners per cluster
 */
export function matchClusters(
  clusters: readonly MatchProfile[],
  rules: MatchRules,
  max: number,
): ReadonlyMap<string, Matches> {
  const byFields = matchKin(clusters, rules);
  const offering = indexBy(clusters, ({ offers }) => offers);
  const seeking = indexBy(clusters, ({ seeks }) => seeks);
  return new Map(
    clusters.map((own) => {
      const { levels = [], turn = 0 } = byFields.get(own.id) ?? {};
      const others = new Set([
        ...own.seeks.flatMap((tag) => offering.get(tag) ?? []),
        ...own.offers.flatMap((tag) => seeking.get(tag) ?? []),
      ]);
      others.delete(own);
      const lifted = [...others].flatMap((other) => {
        const fit = weighPair(own, other, rules);
        return fit ? [{ id: other.id, ...fit }] : [];
      });
      return [own.id, pick(mergeLevels(levels, lifted), turn, max)] as const;
    }),
  );
}

/** All partners of one cluster, best first, ties in input order: what `pick` chooses from. */
export function rankPartners(
  own: MatchProfile,
  others: readonly MatchProfile[],
  rules: MatchRules,
): Match[] {
  return others
    .flatMap((other): Match[] => {
      const fit = other.id === own.id ? undefined : weighPair(own, other, rules);
      return fit ? [{ id: other.id, ...fit }] : [];
    })
    .sort((a, b) => rounded(b.score) - rounded(a.score));
}
