import type { FormItem } from '../../domain/survey/compile-form.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import type { Locale } from '../../i18n/locales.ts';

// Names of fields in our forms, written by the template and recognised by the importer.

/** Kind of a field that accompanies a choice: its specifying words, or its share. */
function besideOf({ key, value }: FormField): 'words' | 'share' | undefined {
  if (value.kind === 'text' && key.endsWith('.text')) return 'words';
  return value.kind === 'percent' && key.endsWith('.share') ? 'share' : undefined;
}

/** Number of a list row, as these have no names. */
export function listRow(item: FormItem, { key }: FormField): number | undefined {
  if (!('question' in item) || item.question.kind !== 'list') return undefined;
  return Number(key.slice(item.question.id.length + 1).split('.')[0]);
}

/** Common label of a group of fields: the row of a list, or the outer one of two labels. */
export function groupOf(item: FormItem, field: FormField, locale: Locale): string | undefined {
  const row = listRow(item, field);
  if (row !== undefined) return authorTranslate(locale)('template.row', { n: row });
  const grouped = item.fields.some(({ labels }) => labels.length > 1);
  // The words of an unnamed row are among its numbers; other single fields are in no group.
  const inGroup = field.labels.length > 1 || (grouped && besideOf(field) === 'words');
  return inGroup ? field.labels[0]?.[locale] : undefined;
}

/** Label of a field within its group. */
export function labelOf(item: FormItem, field: FormField, locale: Locale): string {
  const t = authorTranslate(locale);
  if (field.value.kind === 'currency') return t('template.currency');
  const title = 'question' in item ? item.question.title : item.indicator.label;
  const label = (field.labels.at(-1) ?? title)[locale];
  const beside = besideOf(field);
  return beside ? t(`template.${beside}`, { label }) : label;
}

/** Header of the field's column in a table of returns. */
export function columnLabel(item: FormItem, field: FormField, locale: Locale): string {
  const group = groupOf(item, field, locale);
  const label = labelOf(item, field, locale);
  return group === undefined ? label : `${group} – ${label}`;
}
