/** Reason for an absent value. Absence is never a number, NaN or an empty string. */
export const missingReasons = ['not-reported', 'not-applicable', 'suppressed', 'lost'] as const;
export type MissingReason = (typeof missingReasons)[number];

export interface Missing {
  readonly missing: MissingReason;
}

/** Value, or the reason for its absence. */
export type Maybe<T> = T | Missing;

/** Value not given by the source. */
export const notReported: Missing = { missing: 'not-reported' };

/** Type guard for absent values. */
export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
