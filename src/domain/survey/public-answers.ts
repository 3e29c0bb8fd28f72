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
  const fields = items.flatMap((item) =>
    item.fields.filter((field) => isPublicField(item, field, publishAnswers)),
  );
  return new Map(
    fields.flatMap(({ key }) => {
      const cell = cells.get(key);
      return cell === undefined ? [] : [[key, cell] as const];
    }),
  );
}
