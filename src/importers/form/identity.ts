import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';

/** Columns of a table of returns that identify the cluster of a row, in addition to the form's fields. */
export const identityKeys = ['cluster', 'region'] as const;
export type IdentityKey = (typeof identityKeys)[number];

/** Header of an identity column. */
export function identityLabel(key: IdentityKey): Localized<string> {
  return inEachLocale((locale) => authorTranslate(locale)(`form.column.${key}`));
}
