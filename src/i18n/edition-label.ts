import type { Locale } from './locales.ts';
import { writeYear } from './write-year.ts';

/** The form in which a year stands before the word for an edition. */
const forms = { az: 'year', tr: 'plain', ka: 'of', en: 'plain' } as const;

/**
 * An edition as it stands before the word for one: `2012-ci il` nəşri, `2012` baskısı, `2012 წლის`
 * გამოცემა, the `2012` edition. An id that is no year stands as it is.
 */
export function editionLabel(locale: Locale, edition: string): string {
  return /^\d{4}$/.test(edition) ? writeYear(Number(edition), forms[locale], locale) : edition;
}
