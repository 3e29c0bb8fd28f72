import type { SurveyForm } from '../survey/compile-form.ts';
import type { Answers } from '../survey/form-field.ts';

/**
 * Ids of stage criteria ticked in a return.
 * @returns undefined if none is ticked: a form left empty there says nothing about any of them
 */
export function tickedCriteria(
  { items }: SurveyForm,
  cells: Answers,
): ReadonlySet<string> | undefined {
  const ticked = items.flatMap((item) =>
    'question' in item && item.question.kind === 'single-with-checklist'
      ? item.fields
          .filter(({ key, value }) => value.kind === 'tick' && cells.has(key))
          .map(({ key }) => key.slice(item.question.id.length + 1))
      : [],
  );
  return ticked.length > 0 ? new Set(ticked) : undefined;
}
