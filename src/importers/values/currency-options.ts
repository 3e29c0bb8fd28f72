import { inEachLocale, localeInfo } from '../../i18n/locales.ts';
import { currencyWords } from './number-words.ts';
import { listOptions, type Option, type OptionList } from './option-list.ts';

/** The currencies that importers know, with their names in each language. */
function listCurrencies(): Option[] {
  const names = inEachLocale(
    (locale) => new Intl.DisplayNames(localeInfo[locale].tag, { type: 'currency' }),
  );
  return Object.entries(currencyWords).map(([id, also]) => ({
    id,
    label: inEachLocale((locale) => names[locale].of(id) ?? id),
    also,
  }));
}

let currencies: OptionList | undefined;

/** The currencies among which a field lets choose, by ISO 4217. Made when first asked for. */
export function currencyOptions(): OptionList {
  currencies ??= listOptions(listCurrencies());
  return currencies;
}
