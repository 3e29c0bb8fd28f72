import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { columnNames } from './column-index.ts';

/** Columns of a table of returns that identify the cluster of a row; an entry of a new one needs all but its id. */
export const identityKeys = ['cluster', 'name', 'region', 'sector'] as const;
export type IdentityKey = (typeof identityKeys)[number];

/** Identity columns of a survey's forms: without the name or the sectors where these are questions. */
export function identityKeysOf({ fields, items }: SurveyForm): IdentityKey[] {
  const asked: Readonly<Record<IdentityKey, boolean>> = {
    cluster: false,
    name: fields.some(({ holds }) => holds === 'name'),
    region: false,
    sector: items.some((item) => 'question' in item && item.question.optionsFrom === 'sectors'),
  };
  return identityKeys.filter((key) => !asked[key]);
}

/** Header of an identity column. */
export function identityLabel(key: IdentityKey): Localized<string> {
  return inEachLocale((locale) => authorTranslate(locale)(`form.column.${key}`));
}

/** Other accepted headers of an identity column: those of lists of clusters. */
export function otherNames(key: IdentityKey): string[] {
  return key === 'name' || key === 'sector' ? columnNames(`inventory.column.${key}`) : [];
}
