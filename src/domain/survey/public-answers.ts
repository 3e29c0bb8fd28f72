import type { FormItem, SurveyForm } from './compile-form.ts';
import type { Answers, FormField } from './form-field.ts';

/** Whether answers of single clusters to an item are public. */
export function isPublicItem(item: FormItem, publishAnswers: boolean): boolean {
  const { confidential } = 'question' in item ? item.question : item.indicator;
  return publishAnswers && !confidential;
}

/**
 * Whether answers of single clusters in a field are public: name and stage are inventory data, personal data is
 * never public.
 */
export function isPublicField(item: FormItem, field: FormField, publishAnswers: boolean): boolean {
  if (field.private) return false;
  return field.holds !== undefined || isPublicItem(item, publishAnswers);
}

/** Public answers of a single cluster. */
export function publicAnswers(
  { items }: SurveyForm,
  cells: Answers,
  publishAnswers: boolean,
): Answers {
  // Most returns fill few of many fields, so only those are checked.
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
