import { say } from './carried-text.ts';
import { type Localized, type Locale, perLanguage } from './locales.ts';
import { useFormat } from './format.ts';
import { type YearForm, writeYear } from './write-year.ts';

const forms: Localized<YearForm> = perLanguage<YearForm>(
  { az: 'year', tr: 'plain', ka: 'of', en: 'plain' },
  () => 'plain',
);

/**
 * An edition before the word for one: `2012-ci il` nəşri, `2012` baskısı, `2012 წლის` გამოცემა, the `2012`
 * edition. Ids other than years stay unchanged.
 */
export function editionLabel(locale: Locale, edition: string): string {
  return /^\d{4}$/.test(edition)
    ? say(locale, (language) => writeYear(Number(edition), forms[language], language))
    : edition;
}

/**
 * Two editions before the word for editions: `2012-ci və 2013-cü il` nəşrləri, `2012 და 2013 წლების` გამოცემები,
 * the `2012 and 2013` editions.
 */
export function editionYears(locale: Locale, first: string, last: string): string {
  const { list } = useFormat(locale);
  const areYears = [first, last].every((edition) => /^\d{4}$/.test(edition));
  if (areYears && locale === 'ka') return `${list([first, last])} წლების`;
  const named = [first, last].map((edition) => editionLabel(locale, edition));
  // Azerbaijani has "year" once, after both.
  return list(areYears ? [named[0]?.replace(/ il$/u, '') ?? '', named[1] ?? ''] : named);
}
