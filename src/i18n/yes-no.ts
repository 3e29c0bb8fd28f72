import { inEachLocale, type Localized } from './locales.ts';
import { messages } from './translate.ts';

/** Yes or no as an option of a choice. */
export interface YesNoOption {
  readonly id: 'yes' | 'no';
  readonly label: Localized<string>;
}

/** Yes and no in each language, in English where untranslated. */
export const yesNoOptions = (): readonly YesNoOption[] => [
  {
    id: 'yes',
    label: inEachLocale(
      (locale) => messages[locale]['field.yes'] ?? messages.en['field.yes'] ?? '',
    ),
  },
  {
    id: 'no',
    label: inEachLocale((locale) => messages[locale]['field.no'] ?? messages.en['field.no'] ?? ''),
  },
];
