import { inEachLocale, type Localized } from './locales.ts';
import { messages } from './translate.ts';

/** Yes and no as answers to choose from. */
export interface YesNoOption {
  readonly id: 'yes' | 'no';
  readonly label: Localized<string>;
}

/** Yes and no in the words of each language, in English where it has none. */
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
