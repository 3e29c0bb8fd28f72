import type { SurveyForm } from '../../src/domain/survey/compile-form.ts';
import type { CellAnswer, FormField } from '../../src/domain/survey/form-field.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** Cached full names, as an import uses each once per form. */
const names = new WeakMap<FormField, Map<Locale, string>>();

/** Full name of a field: its question, then its labels below it. */
export function nameField(form: SurveyForm, field: FormField, locale: Locale): string {
  const known = names.get(field) ?? new Map<Locale, string>();
  const name = known.get(locale) ?? joinName(form, field, locale);
  names.set(field, known.set(locale, name));
  return name;
}

function joinName(form: SurveyForm, { item, labels }: FormField, locale: Locale): string {
  const owner = form.items.find(({ fields }) => fields.some((field) => field.item === item));
  const title = owner && ('question' in owner ? owner.question.title : owner.indicator.label);
  return [title, ...labels].map((label) => label?.[locale] ?? '').join(' – ');
}

/** An answer for display. */
export function sayAnswer({ value }: FormField, answer: CellAnswer, locale: Locale): string {
  if (answer === true) return '✓';
  if (value.kind !== 'code') return String(answer);
  return value.options.find(({ id }) => id === answer)?.label[locale] ?? String(answer);
}
