/** By what a reader chooses the group beside which one stands. */
export const groupKinds = ['all', 'country', 'sector', 'stage', 'size', 'list'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** All that can be compared of one kind, by its place: everything here is public. */
export interface BenchmarkIndex {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly countries: readonly string[];
  /** None for what has no sectors; a region has its level here. */
  readonly sectors: readonly (readonly string[])[];
  /** Empty where no stage is reported. */
  readonly stages: readonly string[];
  /** The place of its size among the sizes; −1 where no size is known. */
  readonly sizes: readonly number[];
  /** What is compared: files of numbers by these names. */
  readonly measures: readonly {
    readonly id: string;
    readonly label: string;
    readonly better?: 'more' | 'less';
    /** Decimals at most. */
    readonly sign?: string;
  }[];
  /** By which groups can be chosen. */
  readonly groups: readonly GroupKind[];
}

/** Numbers of a measure, each at the place of its cluster, and currencies where they are amounts. */
export interface BenchmarkNumbers {
  readonly values: readonly (number | null)[];
  readonly units?: readonly (string | null)[];
}

/** Which size a number of members is, by the limits between sizes. */
export function sizeOf(members: number | undefined, limits: readonly number[]): number {
  if (members === undefined) return -1;
  return limits.filter((limit) => members >= limit).length;
}

/**
 * Places of the others of a group: never the own one, so that nobody is held against itself.
 * @param own place of the one that is held against them
 * @param list ids of a group of the reader's own
 */
export function chooseGroup(
  index: BenchmarkIndex,
  own: number,
  kind: GroupKind,
  list: readonly string[] = [],
): number[] {
  const isAlike = (at: number): boolean => {
    switch (kind) {
      case 'all':
        return true;
      case 'country':
        return index.countries[at] === index.countries[own];
      case 'sector':
        return (index.sectors[at] ?? []).some((one) => (index.sectors[own] ?? []).includes(one));
      case 'stage':
        return index.stages[at] !== '' && index.stages[at] === index.stages[own];
      case 'size':
        return (index.sizes[at] ?? -1) >= 0 && index.sizes[at] === index.sizes[own];
      case 'list':
        return list.includes(index.ids[at] ?? '');
    }
  };
  return index.ids.map((_, at) => at).filter((at) => at !== own && isAlike(at));
}

/** The currency of the own number; that of most of the others where there is none. */
export function unitFor(
  { values, units }: BenchmarkNumbers,
  places: readonly number[],
  own: number,
): string | undefined {
  if (!units) return undefined;
  const told = typeof values[own] === 'number' ? units[own] : undefined;
  if (told) return told;
  const groups = Map.groupBy(
    places.flatMap((at) => units[at] ?? []),
    (unit) => unit,
  );
  return [...groups].sort(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  )[0]?.[0];
}

/** Numbers of some places; of amounts only those in one currency: they are not converted. */
export function numbersAt(
  numbers: BenchmarkNumbers,
  places: readonly number[],
  own: number,
): number[] {
  const { values, units } = numbers;
  const unit = unitFor(numbers, places, own);
  return places.flatMap((at) => {
    const value = values[at];
    if (typeof value !== 'number' || (units && units[at] !== unit)) return [];
    return [value];
  });
}
