/** Region codes of Unicode that are not countries. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB']);

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Whether a code is a current country of ISO 3166-1 in Unicode. Former countries map to a successor and do not
 * count.
 */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || noCountries.has(code) || !names.of(code)) return false;
  return new Intl.Locale(`und-${code}`).maximize().region === code;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** ISO 3166-1 alpha-2 codes. */
export const listCountryCodes = (): string[] =>
  letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);
