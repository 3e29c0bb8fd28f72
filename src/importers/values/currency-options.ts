import { inEachLocale, localeInfo } from '../../i18n/locales.ts';
import { currencyWords } from './number-words.ts';
import { listOptions, type OptionList } from './option-list.ts';

let currencies: OptionList | undefined;

/** The currencies that importers know, by ISO 4217, with their names. Made when first asked for. */
export function currencyOptions(): OptionList {
  const names = inEachLocale(
    (locale) => new Intl.DisplayNames(localeInfo[locale].tag, { type: 'currency' }),
  );
  currencies ??= listOptions(
    Object.entries(currencyWords).map(([id, also]) => ({
      id,
      label: inEachLocale((locale) => names[locale].of(id) ?? id),
      also,
    })),
  );
  return currencies;
}
