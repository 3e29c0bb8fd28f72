import type { Locale } from '../i18n/locales.ts';

/** The language that most people of a country speak, as the Unicode locale data have it. */
function languageOf(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}

/** Languages with that of a country first, where it is among them; the others keep their order. */
export function countryFirst(languages: readonly Locale[], country: string): Locale[] {
  const own = languageOf(country);
  return languages.toSorted((a, b) => Number(b === own) - Number(a === own));
}

/**
 * The country that the languages of a portal suggest: the only one whose language is among them, or of
 * several that of the person who makes it.
 */
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
