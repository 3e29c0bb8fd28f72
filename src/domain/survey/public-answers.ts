import type { FormItem, SurveyForm } from './compile-form.ts';
import type { Answers, FormField } from './form-field.ts';

/** May the answer of a single cluster be read by everybody? */
export function isPublicItem(item: FormItem, publishAnswers: boolean): boolean {
  const { confidential } = 'question' in item ? item.question : item.indicator;
  return publishAnswers && !confidential;
}

/** The same of a field: name and stage are the inventory itself, data of a person never is public. */
export function isPublicField(item: FormItem, field: FormField, publishAnswers: boolean): boolean {
  if (field.private) return false;
  return field.holds !== undefined || isPublicItem(item, publishAnswers);
}

/** The answers of a single cluster that a portal publishes. */
export function publicAnswers(
  { items }: SurveyForm,
  cells: Answers,
  publishAnswers: boolean,
): Answers {
  // Most returns answer a few of many fields: what may be read is asked of these alone.
  return new Map(
    items.flatMap((item) =>
      item.fields.flatMap((field) => {
        const cell = cells.get(field.key);
        const isTold = cell !== undefined && isPublicField(item, field, publishAnswers);
        return isTold ? [[field.key, cell] as const] : [];
      }),
    ),
  );
}
