/** Criteria by which a reader chooses the comparison group. */
export const groupKinds = ['all', 'country', 'sector', 'stage', 'size', 'list'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Comparable items of one kind, by position; all data in it is public. */
export interface BenchmarkIndex {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly countries: readonly string[];
  /** Empty for items without sectors; a region has its level here. */
  readonly sectors: readonly (readonly string[])[];
  /** Empty if no stage is reported. */
  readonly stages: readonly string[];
  /** Index of the size class; −1 if unknown. */
  readonly sizes: readonly number[];
  /** Compared measures: files of numbers by these names. */
  readonly measures: readonly {
    readonly id: string;
    readonly label: string;
    readonly better?: 'more' | 'less';
    /** Unit sign of a measure that is no amount: `%`. */
    readonly sign?: string;
  }[];
  /** Available grouping criteria. */
  readonly groups: readonly GroupKind[];
}

/** Numbers of a measure by cluster position, and currencies of amounts. */
export interface BenchmarkNumbers {
  readonly values: readonly (number | null)[];
  readonly units?: readonly (string | null)[];
}

/** Index of the size class for a number of members, by the limits between classes. */
export function sizeOf(members: number | undefined, limits: readonly number[]): number {
  if (members === undefined) return -1;
  return limits.filter((limit) => members >= limit).length;
}

/**
 * Positions of the others in a group, excluding the compared item itself.
 * @param own position of the compared item
 * @param list ids of a reader's own group
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

/** Currency of the own number; if missing, that of most others. */
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

/** Numbers at some positions; of amounts only those in one currency, as none is converted. */
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
