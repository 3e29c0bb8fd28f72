/** What an entry is about: weights by subject, as a vector of length 1. */
export type SubjectWeights = Readonly<Record<string, number>>;

export interface SubjectEntry {
  readonly subjects: readonly string[];
  readonly sectors: readonly string[];
}

/** Share of the entries with a subject that have to be of its main sector. */
const leastAgreement = 0.75;

/** Two decimals: readers see no more, and one more cluster in the portal does not change all values. */
export const toHundredths = (value: number): number => Math.round(value * 100) / 100;

const countSectors = (entries: readonly SubjectEntry[]): ReadonlyMap<string, number> => {
  const sectors = entries.flatMap((entry) => entry.sectors);
  return new Map([...Map.groupBy(sectors, (id) => id)].map(([id, some]) => [id, some.length]));
};

/**
 * Make a test whether entries share a subject that belongs to a field: most of them share a sector. Words such as
 * cluster, products or association, and names of places, are found in all sectors. Where most entries of the portal
 * are of that sector, this proves nothing, and only rare words count.
 */
function fieldTest(all: readonly SubjectEntry[]): (some: readonly SubjectEntry[]) => boolean {
  const sizes = countSectors(all);
  return (some) => {
    const [main] = [...countSectors(some)].sort(([, a], [, b]) => b - a);
    if (!main || main[1] < Math.max(2, some.length * leastAgreement)) return false;
    const isUsual = (sizes.get(main[0]) ?? 0) > all.length / 2;
    return !isUsual || some.length <= Math.max(2, all.length / 10);
  };
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
  const isOfField = fieldTest(entries);
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
    return Object.fromEntries(
      known.map(([one, weight]) => [one, Math.round((1000 * weight) / length) / 1000]),
    );
  };
}

/** How much two entries are about the same, from 0 to about 1, with two decimals. */
export const likeness = (some: SubjectWeights, others: SubjectWeights): number =>
  toHundredths(
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

/**
 * Names of the first of some subjects, without duplicates; those without a name are left out, and "agriculture"
 * next to "agricultural machinery" or "flour" next to "flour products".
 */
export function nameSubjects(names: readonly (string | undefined)[]): string[] {
  const known = [...new Set(names.flatMap((name) => name ?? []))];
  const isPart = (name: string) =>
    known.some((other) => other !== name && other.startsWith(`${name} `));
  return known.filter((name) => !isPart(name)).slice(0, maxNamed);
}
