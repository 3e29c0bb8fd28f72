import { isAsked } from '../answer-state.ts';
import { type AnswerFinding, type AnswerRule, filledFields } from './answer-finding.ts';

/**
 * Report answers to items not asked: an error if the edition asks no cluster, a warning if not asked at this
 * stage, where clusters may skip the question.
 */
export const judgeSkipped: AnswerRule = ({ form, cells, edition, stage }) =>
  form.items.flatMap((item): AnswerFinding[] => {
    const [first] = filledFields(item, cells).filter(({ holds }) => holds === undefined);
    if (!first || isAsked(item, { edition, stage })) return [];
    const { key } = first;
    const what = 'question' in item ? 'question' : 'indicator';
    const { number } = 'question' in item ? item.question : item.indicator;
    const values = { what, number, edition, stage: stage ?? '' };
    return isAsked(item, { edition, stage: undefined })
      ? [{ key, code: 'not-asked-stage', values, severity: 'warning' }]
      : [{ key, code: 'not-asked-edition', values, severity: 'error' }];
  });
