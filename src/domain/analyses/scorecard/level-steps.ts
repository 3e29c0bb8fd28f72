/** Levels that are called by a word, the lowest first. */
export const levelNames = ['veryLow', 'low', 'medium', 'high', 'veryHigh'] as const;
export type LevelName = (typeof levelNames)[number];

/** A level with the usual word for it. */
export interface LevelStep {
  readonly name: LevelName;
  readonly value: number;
}

/**
 * The values that words such as `medium` have on a scale: low, medium and high on one of up to three
 * whole steps, with very low and very high on one of five. On any other scale a word names no value.
 * @param scale its ends, as the entry of the analysis states them
 */
export function stepsOfScale({
  least,
  greatest,
}: {
  readonly least: number;
  readonly greatest: number;
}): LevelStep[] {
  const steps = greatest - least + 1;
  const names = steps === 5 ? levelNames : steps > 1 && steps <= 3 ? levelNames.slice(1, 4) : [];
  return names.map((name, at) => ({
    name,
    value: least + (at * (greatest - least)) / (names.length - 1),
  }));
}
