/** Codes that Unicode names and that are no country. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB']);

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Is it the code of a country in ISO 3166-1, as Unicode knows them? One of a country that there was is
 * none: it leads to that of today.
 */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || noCountries.has(code) || !names.of(code)) return false;
  return new Intl.Locale(`und-${code}`).maximize().region === code;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All ISO 3166-1 alpha-2 country codes. */
export const listCountryCodes = (): string[] =>
  letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);
