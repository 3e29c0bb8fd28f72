import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';

/** Columns of a table of returns that say of whom a row tells, beside the fields of the form. */
export const identityKeys = ['cluster', 'region'] as const;
export type IdentityKey = (typeof identityKeys)[number];

/** What such a column is called. */
export function identityLabel(key: IdentityKey): Localized<string> {
  return inEachLocale((locale) => authorTranslate(locale)(`form.column.${key}`));
}
