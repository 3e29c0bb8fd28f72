import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';
import { hasNumberEndings, lastSpokenWord, writeEnding } from './number-endings.ts';

/** The sign between a number and its ending. */
const joins = { az: '-', tr: '’' } as const;

/**
 * A number as so many of a whole: "6 of 10", "10 qeyddən 6-sı", "10 kayıttan 6’sı". The noun that the
 * whole has need not be said again.
 */
export function writePart(count: number, locale: Locale): string {
  const digits = useFormat(locale).number(count);
  if (!hasNumberEndings(locale)) return digits;
  const word = count === 0 ? 'sıfır' : lastSpokenWord(count, locale);
  return `${digits}${joins[locale]}${writeEnding('(s)I', word, locale)}`;
}
