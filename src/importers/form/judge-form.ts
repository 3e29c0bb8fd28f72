import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import type { AnswerFinding } from '../../domain/survey/rules/answer-finding.ts';
import { judgeAnswers } from '../../domain/survey/rules/judge-answers.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CellRemark } from '../remark.ts';
import { findPersonalAnswer, findPersonalData } from '../values/personal/find-personal-data.ts';
import { type FilledForm, remarkAt } from './filled-form.ts';

/** Kinds of fields with free text; addresses and phones are checked when parsed. */
const ownWords = new Set(['text', 'body']);

function findPersons(form: SurveyForm, { place, cells: typed }: FilledForm, cells: Answers) {
  return [...cells].flatMap(([key, answer]): CellRemark[] => {
    const cell = typed.get(key);
    const field = form.fieldByKey.get(key);
    const kind = field?.value.kind;
    if (!cell || typeof answer !== 'string' || !kind || !ownWords.has(kind)) return [];
    const find = field?.holds === 'name' ? findPersonalData : findPersonalAnswer;
    return find(answer).map((found) => remarkAt(place, cell, found));
  });
}

/** Replace stage ids in the values of a message by labels. */
function nameStages(
  values: AnswerFinding['values'],
  form: SurveyForm,
  locale: Locale,
): AnswerFinding['values'] {
  const value = form.fields.find(({ holds }) => holds === 'stage')?.value;
  const stages = value?.kind === 'code' ? value.options : [];
  return Object.fromEntries(
    Object.entries(values).map(([name, one]) => [
      name,
      stages.find(({ id }) => id === one)?.label[locale] ?? one,
    ]),
  );
}

/**
 * Remarks on the cells of a form whose answers contradict each other, by the rules of the later portal check.
 */
export function judgeForm(
  { form, edition }: { readonly form: SurveyForm; readonly edition: string },
  filled: FilledForm,
  cells: Answers,
  locale: Locale,
): CellRemark[] {
  const held = form.fields.find(({ holds }) => holds === 'stage');
  const stage = held && form.stageOrder.ids.find((id) => id === cells.get(held.key));
  const told = judgeAnswers({ form, cells, edition, stage }).flatMap(
    ({ key, code, values, severity }): CellRemark[] => {
      const cell = filled.cells.get(key);
      // Addresses were checked when parsed.
      if (!cell || code === 'link' || code === 'email') return [];
      const named = nameStages(values, form, locale);
      return [remarkAt(filled.place, cell, { code: `form.${code}`, values: named, severity })];
    },
  );
  return [...told, ...findPersons(form, filled, cells)];
}
