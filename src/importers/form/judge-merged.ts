import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import { judgeAnswers } from '../../domain/survey/rules/judge-answers.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CellRemark } from '../remark.ts';
import { type FilledForm, remarkAt } from './filled-form.ts';

/** Max kept answers listed in a message. */
const mostTold = 8;

/**
 * Remarks on conflicts between a form and known answers kept where it is empty, at a cell that is filled in.
 * Otherwise the check would find them only after the import.
 * @param known answers before the form came in; compared with those after it
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
    // The nearest cell of the question: the field itself, otherwise one of its row, otherwise any.
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
