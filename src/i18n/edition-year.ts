import type { Locale } from './locales.ts';

/** Azerbaijani ordinal endings by the last spoken word of a number: ones, tens, hundreds. */
const ones = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'] as const;
const tens = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'] as const;

function ordinalEnding(year: number): string {
  if (year % 10 > 0) return ones[year % 10] as string;
  if (year % 100 > 0) return tens[(year / 10) % 10] as string;
  return year % 1000 > 0 ? 'cü' : 'ci';
}

/**
 * An edition as it stands before the word for one: `2012-ci il` nəşri, `2012` baskısı, `2012 წლის`
 * გამოცემა, the `2012` edition. An id that is no year stands as it is.
 */
export function editionYear(locale: Locale, edition: string): string {
  if (!/^\d{4}$/.test(edition)) return edition;
  if (locale === 'az') return `${edition}-${ordinalEnding(Number(edition))} il`;
  return locale === 'ka' ? `${edition} წლის` : edition;
}
