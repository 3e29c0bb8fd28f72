import type { Locale } from '../i18n/locales.ts';

/** According to Unicode locale data. */
function languageOf(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}

/** Move the country's language to the front. */
export function countryFirst(languages: readonly Locale[], country: string): Locale[] {
  const own = languageOf(country);
  return languages.toSorted((a, b) => Number(b === own) - Number(a === own));
}

/** The only country with a language among the portal's, otherwise that of the author's language. */
export function suggestCountry(
  countries: readonly string[],
  languages: readonly Locale[],
  own: Locale,
): string | undefined {
  const likely = countries.filter((country) =>
    languages.some((one) => one === languageOf(country)),
  );
  return likely.length === 1 ? likely[0] : likely.find((country) => languageOf(country) === own);
}
