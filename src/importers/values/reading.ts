import type { AuthorKey } from '../../i18n/phrase.ts';
import type { MessageValues } from '../../i18n/translate.ts';
import type { Remark } from '../remark.ts';

/** What a person typed, read as a value of a kind. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T; readonly remarks: readonly Remark[] }
  /** Nothing was typed. */
  | { readonly kind: 'empty'; readonly remarks: readonly Remark[] }
  /** Somebody wrote that there is no answer: `-`, `unknown`. It is never a 0. */
  | { readonly kind: 'unanswered'; readonly remarks: readonly Remark[] }
  /** Refused; `readings` are the values that may have been meant. */
  | {
      readonly kind: 'refused';
      readonly readings: readonly T[];
      readonly remarks: readonly Remark[];
    };

/** A remark that tells how something was read. */
export function warn(code: AuthorKey, values: MessageValues): Remark {
  return { code, values, severity: 'warning' };
}

/** A value, with what there is to tell of it. */
export function accept<T>(value: T, ...remarks: readonly Remark[]): Reading<T> {
  return { kind: 'value', value, remarks };
}

/** A refusal with the values that may have been meant, and what is allowed where the list is short. */
export function refuse<T>(
  code: AuthorKey,
  values: MessageValues,
  readings: readonly T[] = [],
  allowed?: readonly string[],
): Reading<T> {
  const remark: Remark = { code, values, severity: 'error', ...(allowed && { allowed }) };
  return { kind: 'refused', readings, remarks: [remark] };
}

/** No answer: nothing typed, or words that say so. */
export function noAnswer<T>(...remarks: readonly Remark[]): Reading<T> {
  return { kind: remarks.length === 0 ? 'empty' : 'unanswered', remarks };
}

/** The same reading of another kind of value. */
export function mapReading<T, U>(reading: Reading<T>, map: (value: T) => U): Reading<U> {
  if (reading.kind === 'value') return { ...reading, value: map(reading.value) };
  return reading.kind === 'refused' ? { ...reading, readings: reading.readings.map(map) } : reading;
}
