import type { StageId } from '../../../schemas/stage.ts';
import type { FormItem, SurveyForm } from '../compile-form.ts';
import type { Answers } from '../form-field.ts';
import type { AnswerFinding, AnswerRule } from './answer-finding.ts';

/** How far a stage is; one that is no step forward is nowhere. */
const far = (stage: StageId, { stageWay }: SurveyForm): number => stageWay.steps.indexOf(stage);

/** The farthest stage of which a criterion is ticked, if one is. */
function reachedBy({ fields }: FormItem, cells: Answers, form: SurveyForm): StageId | undefined {
  const stages = fields.flatMap(({ value }) => (value.kind === 'code' ? value.options : []));
  const reached = fields
    .filter(({ key, value }) => value.kind === 'tick' && cells.has(key))
    .map(({ labels }) => stages.find(({ label }) => label === labels[0])?.id);
  return form.stageWay.ids
    .filter((id) => reached.includes(id))
    .toSorted((a, b) => far(b, form) - far(a, form))[0];
}

/**
 * A stage beyond everything that is ticked is a doubt. Without any tick nothing can be said, and by
 * how many ticks a stage is reached is for the portal's own rule to say.
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
