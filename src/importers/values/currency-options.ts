import { inEachLocale, localeInfo } from '../../i18n/locales.ts';
import { currencyCodes, currencyWords } from './currency-words.ts';
import { listOptions, type Option, type OptionList } from './option-list.ts';

function listCurrencies(): Option[] {
  const names = inEachLocale(
    (locale) => new Intl.DisplayNames(localeInfo[locale].tag, { type: 'currency' }),
  );
  const words = currencyWords();
  return currencyCodes.map((id) => ({
    id,
    label: inEachLocale((locale) => names[locale].of(id) ?? id),
    also: words.get(id) ?? [],
  }));
}

let currencies: OptionList | undefined;

/** Currency options by ISO 4217; created on first use. */
export function currencyOptions(): OptionList {
  currencies ??= listOptions(listCurrencies());
  return currencies;
}
