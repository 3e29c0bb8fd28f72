import type { SurveyForm } from '../../../src/domain/survey/compile-form.ts';
import type { CellAnswer } from '../../../src/domain/survey/form-field.ts';

const words = ['Çorum makine sektörü', 'a, "b"; c', '=1+1', '+ more', 'მარანი'];

/** Answers with plain words and links: other forms that are accepted are not tested here. */
export function plainAnswers(
  form: SurveyForm,
  cells: ReadonlyMap<string, CellAnswer>,
): Map<string, CellAnswer> {
  return new Map(
    [...cells].map(([key, cell], at) => {
      const kind = form.fieldByKey.get(key)?.value.kind;
      if (kind === 'link') return [key, 'https://example.org/a?b=1,2'];
      const isWords = kind === 'text' || kind === 'body';
      return [key, isWords ? (words[at % words.length] ?? '') : cell];
    }),
  );
}
