import { crowdOf, suggest } from '../../suggestions/suggest.ts';
import { type Fit, type MatchProfile, type MatchRules, weighPair } from './match-reason.ts';

/** Partner of a cluster, with reasons from the cluster's perspective. */
export interface Match extends Fit {
  readonly id: string;
}

const fieldsOf = ({ sectors, groups, subjects }: MatchProfile): string[] => [
  ...sectors.map((id) => `sector ${id}`),
  ...groups.map((id) => `group ${id}`),
  ...Object.keys(subjects).map((id) => `subject ${id}`),
];

/** What others find a cluster by; clusters to learn from are few enough to be found by a large sector, too. */
function marksOf(one: MatchProfile, { teachers }: MatchRules): string[] {
  const fields = fieldsOf(one);
  return [
    ...fields,
    ...(one.stage && teachers.includes(one.stage) ? fields.map((field) => `teacher ${field}`) : []),
    ...one.offers.map((tag) => `offers ${tag}`),
    ...one.seeks.map((tag) => `seeks ${tag}`),
  ];
}

/** What a cluster looks for in others. */
function wishesOf(one: MatchProfile, { learners }: MatchRules): string[] {
  const fields = fieldsOf(one);
  return [
    ...fields,
    ...(one.stage && learners.includes(one.stage) ? fields.map((field) => `teacher ${field}`) : []),
    ...one.seeks.map((tag) => `offers ${tag}`),
    ...one.offers.map((tag) => `seeks ${tag}`),
  ];
}

/** Partners of one cluster among others, in their order. */
function weighOthers(
  own: MatchProfile,
  others: Iterable<MatchProfile>,
  rules: MatchRules,
): Match[] {
  return [...others].flatMap((other): Match[] => {
    const fit = other.id === own.id ? undefined : weighPair(own, other, rules);
    return fit ? [{ id: other.id, ...fit }] : [];
  });
}

/**
 * Best partners of each cluster, best first. Clusters are compared only if few others share what they do: a
 * broad sector alone is no reason to meet, and thousands of clusters do not make millions of pairs.
 * @param most max partners per cluster
 */
export function matchClusters(
  clusters: readonly MatchProfile[],
  rules: MatchRules,
  most: number,
): ReadonlyMap<string, readonly Match[]> {
  const places = new Map<string, number[]>();
  for (const [at, one] of clusters.entries()) {
    for (const mark of marksOf(one, rules)) {
      const some = places.get(mark);
      if (some) some.push(at);
      else places.set(mark, [at]);
    }
  }
  const crowd = crowdOf(clusters.length);
  const candidates = clusters.map((own) => {
    const found = wishesOf(own, rules).flatMap((mark) => {
      const some = places.get(mark) ?? [];
      return some.length > crowd + 1 ? [] : some;
    });
    const others = [...new Set(found)].sort((a, b) => a - b).flatMap((at) => clusters[at] ?? []);
    return [own.id, weighOthers(own, others, rules)] as const;
  });
  return suggest(new Map(candidates), clusters.length, most);
}

/** All partners of one cluster, best first, ties in input order. */
export const rankPartners = (
  own: MatchProfile,
  others: readonly MatchProfile[],
  rules: MatchRules,
): Match[] => weighOthers(own, others, rules).sort((a, b) => b.score - a.score);
