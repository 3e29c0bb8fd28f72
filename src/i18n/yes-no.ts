import { inEachLocale, type Localized } from './locales.ts';
import { unfilled } from './translate.ts';

export interface YesNoOption {
  readonly id: 'yes' | 'no';
  readonly label: Localized<string>;
}

/** Yes and no in each language, in English where untranslated. */
export const yesNoOptions = (): readonly YesNoOption[] =>
  (['yes', 'no'] as const).map((id) => ({
    id,
    label: inEachLocale((locale) => unfilled(locale)(`field.${id}`)),
  }));
