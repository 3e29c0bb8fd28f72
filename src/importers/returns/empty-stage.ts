import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type FilledForm, remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import type { PlannedReturn } from './plan-return.ts';
import { anchorOf } from './settle-twice.ts';

/**
 * Warn if a form leaves the stage empty though last year’s is proposed: the cluster would have no stage,
 * probably by mistake. Stages cleared on purpose are accepted.
 * @param open fields explicitly left unanswered
 */
export function judgeEmptyStage(
  { fields }: SurveyForm,
  filled: FilledForm,
  { confirms, proposed, differences }: PlannedReturn,
  open: ReadonlySet<string>,
  locale: Locale,
): CellRemark[] {
  const field = fields.find(({ holds }) => holds === 'stage');
  const lost = differences.find(({ key }) => key === field?.key);
  const isOfLastYear = confirms || proposed.length > 0;
  if (!isOfLastYear || !lost || lost.after !== undefined || open.has(lost.key)) return [];
  const stages = field?.value.kind === 'code' ? field.value.options : [];
  const before = stages.find(({ id }) => id === lost.before)?.label[locale] ?? String(lost.before);
  const remark = { code: 'import.stageEmpty', values: { before }, severity: 'warning' } as const;
  return [remarkAt(filled.place, anchorOf(filled, [lost.key]), remark)];
}
