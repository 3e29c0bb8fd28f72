import type { Locale } from '../../i18n/locales.ts';
import type { OptionList } from '../../importers/values/option-list.ts';
import { readOption } from '../../importers/values/read-option.ts';
import { typedText } from '../../importers/values/typed.ts';

/**
 * Name of an option in a form: its label, or its id if the label alone would be read as another option or as
 * several.
 */
export function nameOption(id: string, list: OptionList, locale: Locale): string {
  const label = list.optionById.get(id)?.label[locale];
  if (label === undefined) return id;
  const reading = readOption(typedText(label), list, locale);
  return reading.kind === 'value' && reading.value === id ? label : id;
}

/** All options as named in a form, in order. */
export function nameOptions(list: OptionList, locale: Locale): string[] {
  return list.options.map(({ id }) => nameOption(id, list, locale));
}
