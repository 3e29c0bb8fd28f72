/** Named levels, lowest first. */
export const levelNames = ['veryLow', 'low', 'medium', 'high', 'veryHigh'] as const;
export type LevelName = (typeof levelNames)[number];

export interface LevelStep {
  readonly name: LevelName;
  readonly value: number;
}

/**
 * Values of words such as `medium` on a scale: low, medium and high on a scale of up to three whole steps, plus
 * very low and very high on one of five. Other scales have no words.
 * @param scale bounds as stated by the analysis entry
 */
export function stepsOfScale({
  least: min,
  greatest,
}: {
  readonly least: number;
  readonly greatest: number;
}): LevelStep[] {
  const steps = greatest - min + 1;
  const names = steps === 5 ? levelNames : steps > 1 && steps <= 3 ? levelNames.slice(1, 4) : [];
  return names.map((name, at) => ({
    name,
    value: min + (at * (greatest - min)) / (names.length - 1),
  }));
}
