import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import { judgeAnswers } from '../../domain/survey/rules/judge-answers.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CellRemark } from '../remark.ts';
import { type FilledForm, remarkAt } from './filled-form.ts';

/** So many of the answers that stay are told. */
const mostTold = 8;

/**
 * What is wrong only since answers that are known already stay where a form leaves them empty: it is
 * told at the cell that the form does fill in. Otherwise the check would find it after the import.
 * @param known the answers before the form came in, beside those as they would be
 */
export function judgeMerged(
  { form, edition }: { readonly form: SurveyForm; readonly edition: string },
  filled: FilledForm,
  { known, cells: merged }: { readonly known: Answers; readonly cells: Answers },
  locale: Locale,
): CellRemark[] {
  const judge = (cells: Answers) =>
    judgeAnswers({ form, cells, edition, stage: undefined }).filter(
      ({ severity }) => severity === 'error',
    );
  const stood = new Set(judge(known).map(({ key, code }) => `${key} ${code}`));
  const kept = (item: string) =>
    form.fields
      .filter(
        (field) => field.item === item && merged.has(field.key) && !filled.cells.has(field.key),
      )
      .map(({ key, labels }) => {
        const name = labels.map((label) => label[locale]).join(' – ');
        const answer = merged.get(key);
        return `${name || key}: ${answer === true ? '✓' : answer}`;
      });
  return judge(merged).flatMap(({ key, code }): CellRemark[] => {
    const field = form.fieldByKey.get(key);
    if (!field || stood.has(`${key} ${code}`)) return [];
    // The nearest of the question: the field itself, else one of its row, else any.
    const row = key.slice(0, key.lastIndexOf('.') + 1);
    const own = [...filled.cells].filter(([one]) => form.fieldByKey.get(one)?.item === field.item);
    const [, cell] =
      own.find(([one]) => one === key) ?? own.find(([one]) => one.startsWith(row)) ?? own[0] ?? [];
    if (!cell) return [];
    const known = kept(field.item).slice(0, mostTold).join('; ');
    return [
      remarkAt(filled.place, cell, {
        code: 'form.known-contradicts',
        values: { known },
        severity: 'error',
      }),
    ];
  });
}
