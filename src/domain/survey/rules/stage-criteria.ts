import type { StageId } from '../../../schemas/stage.ts';
import type { FormItem, SurveyForm } from '../compile-form.ts';
import type { Answers } from '../form-field.ts';
import type { AnswerFinding, AnswerRule } from './answer-finding.ts';

/** Position of a stage; -1 if it is no forward step. */
const far = (stage: StageId, { stageOrder }: SurveyForm): number => stageOrder.steps.indexOf(stage);

/** Furthest stage with a ticked criterion; undefined without ticks. */
function reachedBy({ fields }: FormItem, cells: Answers, form: SurveyForm): StageId | undefined {
  const stages = fields.flatMap(({ value }) => (value.kind === 'code' ? value.options : []));
  const reached = fields
    .filter(({ key, value }) => value.kind === 'tick' && cells.has(key))
    .map(({ labels }) => stages.find(({ label }) => label === labels[0])?.id);
  return form.stageOrder.ids
    .filter((id) => reached.includes(id))
    .toSorted((a, b) => far(b, form) - far(a, form))[0];
}

/**
 * Warn of a stage beyond all ticked criteria. Without ticks there is no verdict, and the number of criteria a
 * stage needs is up to the portal's rule.
 */
export const judgeStage: AnswerRule = ({ form, cells, stage }) =>
  form.items.flatMap((item): AnswerFinding[] => {
    const field = item.fields.find(({ holds }) => holds === 'stage');
    const reached = field && reachedBy(item, cells, form);
    if (!reached || !stage || far(stage, form) <= far(reached, form)) return [];
    return [
      { key: field.key, code: 'stage-beyond', values: { stage, reached }, severity: 'warning' },
    ];
  });
