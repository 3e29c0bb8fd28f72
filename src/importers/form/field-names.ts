import type { FormItem } from '../../domain/survey/compile-form.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import type { Locale } from '../../i18n/locales.ts';

// What our own forms call their fields: the template writes these names, the importer knows them.

/** Is the field one beside a choice: the words that say what is meant, or its share? */
function besideOf({ key, value }: FormField): 'words' | 'share' | undefined {
  if (value.kind === 'text' && key.endsWith('.text')) return 'words';
  return value.kind === 'percent' && key.endsWith('.share') ? 'share' : undefined;
}

/** The number of a row of a list, whose rows have no names. */
export function listRow(item: FormItem, { key }: FormField): number | undefined {
  if (!('question' in item) || item.question.kind !== 'list') return undefined;
  return Number(key.slice(item.question.id.length + 1).split('.')[0]);
}

/** What the fields of a group share: the row of a list, or the outer one of two labels. */
export function groupOf(item: FormItem, field: FormField, locale: Locale): string | undefined {
  const row = listRow(item, field);
  if (row !== undefined) return authorTranslate(locale)('template.row', { n: row });
  const grouped = item.fields.some(({ labels }) => labels.length > 1);
  // The words of a row without a name stand among its numbers; other single fields are in no group.
  const inGroup = field.labels.length > 1 || (grouped && besideOf(field) === 'words');
  return inGroup ? field.labels[0]?.[locale] : undefined;
}

/** What a field is called within its group. */
export function labelOf(item: FormItem, field: FormField, locale: Locale): string {
  const t = authorTranslate(locale);
  if (field.value.kind === 'currency') return t('template.currency');
  const title = 'question' in item ? item.question.title : item.indicator.label;
  const label = (field.labels.at(-1) ?? title)[locale];
  const beside = besideOf(field);
  return beside ? t(`template.${beside}`, { label }) : label;
}

/** The header of its column in a table of returns. */
export function columnLabel(item: FormItem, field: FormField, locale: Locale): string {
  const group = groupOf(item, field, locale);
  const label = labelOf(item, field, locale);
  return group === undefined ? label : `${group} – ${label}`;
}
