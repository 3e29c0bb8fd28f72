/** Place of a number in a list that contains it. */
export interface Rank {
  /** One more than the number of greater ones; equal ones share it. */
  readonly place: number;
  /** Length of the list. */
  readonly of: number;
  /** Number of others that are equal. */
  readonly tied: number;
}

/** Rank a number among all that are compared, itself included; the greatest is first. */
export function rankAmong(own: number, all: readonly number[]): Rank {
  return {
    place: all.filter((other) => other > own).length + 1,
    of: all.length,
    tied: Math.max(0, all.filter((other) => other === own).length - 1),
  };
}
