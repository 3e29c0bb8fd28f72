/** Why a value is absent. Absence is never a number, NaN or an empty string. */
export const missingReasons = ['not-reported', 'not-applicable', 'suppressed', 'lost'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** An absent value with its reason. */
export interface Missing {
  readonly missing: MissingReason;
}

/** A value, or why there is none. */
export type Maybe<T> = T | Missing;

/** The value that a source does not give. */
export const notReported: Missing = { missing: 'not-reported' };

/** Is this an absence? */
export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
