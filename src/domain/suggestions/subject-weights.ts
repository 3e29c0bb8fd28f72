/** What an entry is about: weights by subject, as a vector of length 1. */
export type SubjectWeights = Readonly<Record<string, number>>;

export interface SubjectEntry {
  readonly subjects: readonly string[];
  readonly sectors: readonly string[];
}

/** Share of the entries with a subject that have to be of its main sector. */
const leastAgreement = 0.75;

/** Two decimals: a cluster more in the portal must not change all weights. */
const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/**
 * Whether a subject belongs to a field: most of its entries share a sector. Words such as cluster, products or
 * association, and names of places, are found in all sectors.
 */
function isOfField(entries: readonly SubjectEntry[]): boolean {
  const counts = new Map<string, number>();
  for (const sector of entries.flatMap(({ sectors }) => sectors)) {
    counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= Math.max(2, entries.length * leastAgreement);
}

/**
 * Make a function that weighs subjects by their use in some entries: those of few say more than those of many,
 * and those of no field nothing.
 */
export function subjectWeigher(
  entries: readonly SubjectEntry[],
): (subjects: readonly string[]) => SubjectWeights {
  const bySubject = new Map<string, SubjectEntry[]>();
  for (const entry of entries) {
    for (const subject of entry.subjects) {
      const some = bySubject.get(subject);
      if (some) some.push(entry);
      else bySubject.set(subject, [entry]);
    }
  }
  const rarity = new Map(
    [...bySubject]
      .filter(([, some]) => isOfField(some))
      .map(([subject, some]) => [subject, Math.log((entries.length + 1) / some.length)]),
  );
  return (subjects) => {
    const known = subjects.flatMap((one) => {
      const weight = rarity.get(one);
      return weight === undefined ? [] : [[one, weight] as const];
    });
    const length = Math.hypot(...known.map(([, weight]) => weight));
    return Object.fromEntries(known.map(([one, weight]) => [one, rounded(weight / length)]));
  };
}

/** How much two entries are about the same, from 0 to about 1, with two decimals. */
export const likeness = (some: SubjectWeights, others: SubjectWeights): number =>
  rounded(
    Object.entries(some).reduce((sum, [one, weight]) => sum + weight * (others[one] ?? 0), 0),
  );

/** Subjects of both, those with the greatest weight first. */
export function sharedSubjects(some: SubjectWeights, others: SubjectWeights): string[] {
  const tells = (subject: string) => (some[subject] ?? 0) * (others[subject] ?? 0);
  return Object.keys(some)
    .filter((subject) => tells(subject) > 0)
    .sort((a, b) => tells(b) - tells(a));
}

/** Max subjects named in a reason. */
const maxNamed = 2;

/** Names of the first of some subjects, without duplicates; those without a name are left out. */
export const nameSubjects = (names: readonly (string | undefined)[]): string[] =>
  [...new Set(names.flatMap((name) => name ?? []))].slice(0, maxNamed);
