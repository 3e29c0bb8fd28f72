import type { Locale } from '../../i18n/locales.ts';
import { findWrittenNumbers, type WrittenNumber } from '../../i18n/written-numbers.ts';

/** Smaller whole numbers may be words in one language and digits in another. */
const minInDigits = 13;

/** Numbers of a text that every language writes in digits. */
export function findStatedNumbers(text: string, locale: Locale): WrittenNumber[] {
  return findWrittenNumbers(text, locale).filter(
    ({ value }) => value >= minInDigits || !Number.isInteger(value),
  );
}
