import { type Fit, type MatchProfile, type MatchRules, weighPair } from './match-reason.ts';

/** A partner of a cluster, with the reasons seen from the cluster. */
export interface Match extends Fit {
  readonly id: string;
}

/** The best partners of a cluster. */
export interface Matches {
  /** The best first, at most as many as were asked for. */
  readonly best: readonly Match[];
  /** How many more fit just as well as the last of them. */
  readonly equals: number;
}

/** Clusters of which the same is known, so that what fits one fits all. */
type Kin = readonly MatchProfile[];

/** Scores nearer than this are equal. */
const equalWithin = 1e-9;

const keyOf = ({ id: _, ...known }: MatchProfile): string => JSON.stringify(known);

/** By all that can be the ground of a pair: for each sector, group, offer and wish, who has it. */
function indexKin(all: readonly Kin[]): ReadonlyMap<string, readonly Kin[]> {
  const index = new Map<string, Kin[]>();
  for (const kin of all) {
    const one = kin[0];
    if (!one) continue;
    const marks = [
      ...one.sectors.map((id) => `sector ${id}`),
      ...one.groups.map((id) => `group ${id}`),
      ...one.offers.map((id) => `offer ${id}`),
      ...one.seeks.map((id) => `seek ${id}`),
    ];
    for (const mark of marks) {
      const some = index.get(mark);
      if (some) some.push(kin);
      else index.set(mark, [kin]);
    }
  }
  return index;
}

/** Those with which a cluster can have something in common. */
function kinInReach(
  { sectors, groups, offers, seeks }: MatchProfile,
  index: ReadonlyMap<string, readonly Kin[]>,
): ReadonlySet<Kin> {
  const marks = [
    ...sectors.map((id) => `sector ${id}`),
    ...groups.map((id) => `group ${id}`),
    ...offers.map((id) => `seek ${id}`),
    ...seeks.map((id) => `offer ${id}`),
  ];
  return new Set(marks.flatMap((mark) => index.get(mark) ?? []));
}

/** Partners by how well they fit, the best level first: all that fit equally well are one level. */
function levelsFor(own: MatchProfile, inReach: ReadonlySet<Kin>, rules: MatchRules): Match[][] {
  const fitting = [...inReach]
    .flatMap((kin) => {
      const fit = kin[0] && weighPair(own, kin[0], rules);
      return fit ? [{ kin, fit }] : [];
    })
    .sort((a, b) => b.fit.score - a.fit.score);
  const levels: Match[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const { kin, fit } of fitting) {
    const members = kin.map(({ id }) => ({ id, ...fit }));
    if (last - fit.score > equalWithin) levels.push(members);
    else levels.at(-1)?.push(...members);
    last = fit.score;
  }
  return levels;
}

/** The first of the levels; of equals each asker gets the next in turn, so that none is favoured. */
function pick(
  levels: readonly (readonly Match[])[],
  id: string,
  turn: number,
  most: number,
): Matches {
  const best: Match[] = [];
  for (const level of levels) {
    const others = level.filter((one) => one.id !== id);
    const seats = most - best.length;
    if (others.length <= seats) {
      best.push(...others);
      if (best.length === most) return { best, equals: 0 };
      continue;
    }
    for (let seat = 0; seat < seats; seat += 1) {
      const one = others[(turn * seats + seat) % others.length];
      if (one) best.push(one);
    }
    return { best, equals: others.length - seats };
  }
  return { best, equals: 0 };
}

/**
 * The best partners of each cluster. Clusters of which the same is known are weighed once, and only
 * against those with which they share a sector, a group of sectors, or an offer and a wish: thousands of
 * clusters do not make millions of pairs.
 * @param most how many partners each gets at most
 */
export function matchClusters(
  clusters: readonly MatchProfile[],
  rules: MatchRules,
  most: number,
): ReadonlyMap<string, Matches> {
  const kinds = [...Map.groupBy(clusters, keyOf).values()];
  const index = indexKin(kinds);
  const found = new Map<string, Matches>();
  for (const kin of kinds) {
    const [first] = kin;
    if (!first) continue;
    const levels = levelsFor(first, kinInReach(first, index), rules);
    for (const [turn, { id }] of kin.entries()) found.set(id, pick(levels, id, turn, most));
  }
  return found;
}
