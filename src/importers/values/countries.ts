import { isCountryCode } from '../../i18n/country-codes.ts';
import { inEachLocale, localeInfo, locales } from '../../i18n/locales.ts';
import { listOptions, type Option, type OptionList } from './option-list.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names that people write besides those of Unicode, by ISO code; gathered by hand. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  TR: ['Turkey', 'TC', 'T.C.', 'Türkiye Cumhuriyeti', 'Türkiyə Respublikası'],
  AZ: ['Azərbaycan Respublikası', 'Republic of Azerbaijan'],
  US: ['USA', 'ABD', 'ABŞ', 'Amerika', 'აშშ'],
  GB: ['UK', 'Great Britain', 'England', 'İngiltere', 'İngiltərə', 'ინგლისი', 'BK'],
  DE: ['Federal Almanya'],
  CZ: ['Czech Republic', 'Çek Cumhuriyeti', 'Çex Respublikası'],
  NL: ['Holland', 'Hollanda', 'Hollandiya', 'ჰოლანდია'],
  AE: ['UAE', 'BAE', 'BƏƏ'],
  KR: ['Korea', 'Güney Kore', 'Koreya'],
  RU: ['Rusya Federasyonu', 'Rusiya Federasiyası', 'Russian Federation'],
};

/** The countries of the world with their names in each language, by Unicode. */
function listCountries(): Option[] {
  const names = inEachLocale(
    (locale) => new Intl.DisplayNames(localeInfo[locale].tag, { type: 'region', fallback: 'none' }),
  );
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((id): Option[] => {
    const label = inEachLocale((locale) => names[locale].of(id) ?? '');
    const known = isCountryCode(id) && locales.every((locale) => label[locale] !== '');
    return known ? [{ id, label, also: otherNames[id] ?? [] }] : [];
  });
}

let countries: OptionList | undefined;

/** The countries among which a field lets choose, by ISO 3166-1. Made when first asked for. */
export function countryOptions(): OptionList {
  countries ??= listOptions(listCountries());
  return countries;
}
