import type { AuthorKey } from '../../i18n/phrase.ts';
import type { MessageValues } from '../../i18n/translate.ts';
import type { Remark } from '../remark.ts';

/** Typed content parsed as a value. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T; readonly remarks: readonly Remark[] }
  | { readonly kind: 'empty'; readonly remarks: readonly Remark[] }
  /** An explicit non-answer: `-`, `unknown`. Never a 0. */
  | { readonly kind: 'unanswered'; readonly remarks: readonly Remark[] }
  /** Refused; `readings` are the values that may have been meant. */
  | {
      readonly kind: 'refused';
      readonly readings: readonly T[];
      readonly remarks: readonly Remark[];
    };

/** A remark on how something was read. */
export function warn(code: AuthorKey, values: MessageValues): Remark {
  return { code, values, severity: 'warning' };
}

/** A value, with remarks on it. */
export function accept<T>(value: T, ...remarks: readonly Remark[]): Reading<T> {
  return { kind: 'value', value, remarks };
}

/** A refusal with the values that may have been meant, and the allowed ones if few. */
export function refuse<T>(
  code: AuthorKey,
  values: MessageValues,
  readings: readonly T[] = [],
  allowed?: readonly string[],
): Reading<T> {
  const remark: Remark = { code, values, severity: 'error', ...(allowed && { allowed }) };
  return { kind: 'refused', readings, remarks: [remark] };
}

/** No answer: nothing typed, or an explicit non-answer. */
export function noAnswer<T>(...remarks: readonly Remark[]): Reading<T> {
  return { kind: remarks.length === 0 ? 'empty' : 'unanswered', remarks };
}

/** Convert the value of a reading. */
export function mapReading<T, U>(reading: Reading<T>, map: (value: T) => U): Reading<U> {
  if (reading.kind === 'value') return { ...reading, value: map(reading.value) };
  return reading.kind === 'refused' ? { ...reading, readings: reading.readings.map(map) } : reading;
}
