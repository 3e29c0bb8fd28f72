import type { StageId } from '../../../schemas/stage.ts';
import { isAsked } from '../answer-state.ts';
import type { FormItem, SurveyForm } from '../compile-form.ts';
import type { Answers } from '../form-field.ts';
import {
  type AnswerFinding,
  type AnswerRule,
  filledFields,
  type JudgedAnswers,
} from './answer-finding.ts';
import { judgeSectors } from './answered-sectors.ts';
import { judgeParts, judgeShares, judgeTotals, judgeYears } from './number-rules.ts';

/** Whether any reader can follow a link: no password, no private network. */
function isPublicLink(text: string): boolean {
  const url = /^https?:\/\/[^\s<>"']+$/.test(text) ? URL.parse(text) : null;
  return url !== null && !url.username && !url.password && /\.[^.\d][^.]*$/.test(url.hostname);
}

const email = /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[a-z]{2,}$/i;

/** Require well-formed web and mail addresses, so that readers can use them. */
const judgeAddresses: AnswerRule = ({ form, cells }) =>
  form.fields.flatMap(({ key, value: { kind } }): AnswerFinding[] => {
    const found = cells.get(key);
    if (typeof found !== 'string') return [];
    const isWrong =
      (kind === 'link' && !isPublicLink(found)) || (kind === 'email' && !email.test(found));
    return isWrong ? [{ key, code: kind, values: { found }, severity: 'error' }] : [];
  });

/**
 * Report answers to items not asked: an error if the edition asks no cluster, a warning if not asked at this
 * stage, where clusters may skip the question.
 */
const judgeSkipped: AnswerRule = ({ form, cells, edition, stage }) =>
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
const judgeStage: AnswerRule = ({ form, cells, stage }) =>
  form.items.flatMap((item): AnswerFinding[] => {
    const field = item.fields.find(({ holds }) => holds === 'stage');
    const reached = field && reachedBy(item, cells, form);
    if (!reached || !stage || far(stage, form) <= far(reached, form)) return [];
    return [
      { key: field.key, code: 'stage-beyond', values: { stage, reached }, severity: 'warning' },
    ];
  });

const rules: readonly AnswerRule[] = [
  judgeTotals,
  judgeParts,
  judgeShares,
  judgeYears,
  judgeAddresses,
  judgeSkipped,
  judgeStage,
  judgeSectors,
];

/** Inconsistencies in the answers of a return, shared by check, importer and form. */
export function judgeAnswers(judged: JudgedAnswers): AnswerFinding[] {
  return rules.flatMap((rule) => rule(judged));
}
