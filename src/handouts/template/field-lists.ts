import type { FieldValue } from '../../domain/survey/form-field.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localeInfo } from '../../i18n/locales.ts';
import { countryOptions } from '../../importers/values/countries.ts';
import { currencyOptions } from '../../importers/values/currency-options.ts';
import { listOptions, type OptionList } from '../../importers/values/option-list.ts';
import { nameOption, nameOptions } from './name-option.ts';

/** Lists of options, in the language of a form. */
export interface FieldLists {
  /** Answer as named in the form. */
  name(value: FieldValue, answer: string): string;
  /** Options of a drop-down; undefined for free text. */
  offer(value: FieldValue): readonly string[] | undefined;
}

/** Prepare the lists of a form, each once. */
export function fieldLists(bodies: OptionList, locale: Locale): FieldLists {
  const lists = new Map<FieldValue, OptionList>();
  const names = new Map<OptionList, readonly string[]>();
  const collator = new Intl.Collator(localeInfo[locale].tag);
  const listOf = (value: FieldValue): OptionList | undefined => {
    if (value.kind === 'country') return countryOptions();
    if (value.kind === 'currency') return currencyOptions();
    if (value.kind === 'body') return bodies;
    if (value.kind !== 'code') return undefined;
    const list = lists.get(value) ?? listOptions(value.options);
    lists.set(value, list);
    return list;
  };
  return {
    name: (value, answer) => {
      const list = listOf(value);
      return list ? nameOption(answer, list, locale) : answer;
    },
    offer: (value) => {
      const list = value.kind === 'body' ? undefined : listOf(value);
      if (!list) return undefined;
      const named = names.get(list) ?? nameOptions(list, locale);
      names.set(list, named);
      return value.kind === 'country' || value.kind === 'currency'
        ? named.toSorted(collator.compare)
        : named;
    },
  };
}
