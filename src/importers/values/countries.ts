import { isCountryCode } from '../../i18n/country-codes.ts';
import { inEachLocale, localeInfo, locales } from '../../i18n/locales.ts';
import { listOptions, type Option, type OptionList } from './option-list.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Common names missing in Unicode's data, by ISO code; collected by hand. */
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

/** Country options by ISO 3166-1; created on first use. */
export function countryOptions(): OptionList {
  countries ??= listOptions(listCountries());
  return countries;
}
