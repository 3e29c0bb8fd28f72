import type { SurveyForm } from '../../src/domain/survey/compile-form.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { identityKeys, identityLabel } from '../../src/importers/form/identity.ts';
import type { MatchedHead } from '../../src/importers/own-words/table-forms.ts';
import { nameField } from './answer-words.ts';

/** Label of the key matched with a header. */
export function sayKey(key: string, form: SurveyForm, locale: Locale): string {
  const identity = identityKeys.find((one) => one === key);
  if (identity) return identityLabel(identity)[locale];
  const [base = key, option] = key.replace(/\*$/, '').split('=');
  const field = form.fieldByKey.get(base);
  const item = form.items.find(
    (one) => 'question' in one && base.split('.')[0] === one.question.id,
  );
  // Clusters are found by their names in any language.
  const name =
    field && field.holds !== 'name'
      ? nameField(form, field, locale)
      : item && 'question' in item
        ? item.question.title[locale]
        : base === 'name'
          ? authorTranslate(locale)('inventory.field.name')
          : base;
  const value = field?.value;
  const options = option !== undefined && value?.kind === 'code' ? value.options : [];
  const label = options.find(({ id }) => id === option)?.label[locale];
  return label === undefined ? name : `${name} – ${label}`;
}

/** Distinct lines on the matches of free-form headers. */
export function describeMatched(
  matched: readonly MatchedHead[],
  form: SurveyForm,
  locale: Locale,
): string[] {
  if (matched.length === 0) return [];
  const pairs = new Set(
    matched.map(({ found, key }) => `  ${found} → ${sayKey(key, form, locale)}`),
  );
  return [authorTranslate(locale)('import.matched'), ...pairs];
}
