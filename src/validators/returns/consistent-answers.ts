import type { AnswerFinding } from '../../domain/survey/rules/answer-finding.ts';
import { judgeAnswers } from '../../domain/survey/rules/judge-answers.ts';
import type { Portal } from '../../loaders/portal.ts';
import type { Problem } from '../../loaders/problem.ts';
import type { Validator } from '../validator.ts';
import { openReturns } from './open-returns.ts';
import { surveyFormOf } from './survey-form.ts';
import { reportFinding } from './report-finding.ts';

/** Findings of the answer rules in returns, of one severity. */
export function findInAnswers(portal: Portal, severity: AnswerFinding['severity']): Problem[] {
  const form = surveyFormOf(portal);
  if (!form) return [];
  const sectorsOf = new Map(
    portal.clusters.map(({ id, data }) => [id, data.sectors.map((sector) => sector.id)]),
  );
  return openReturns(portal, form).flatMap(({ entry, edition, cluster, reading: { cells } }) => {
    const { stage } = entry.data;
    const sectors = sectorsOf.get(cluster);
    return judgeAnswers({ form, cells, edition, stage, sectors })
      .filter((finding) => finding.severity === severity)
      .map((finding) => reportFinding(portal, entry, form, finding));
  });
}

/** Require consistent answers in a return: correct sums, parts smaller than the whole. */
export const checkConsistentAnswers: Validator = (portal) => findInAnswers(portal, 'error');

/** Warn of answers of a return that are unlikely to all be right. */
export const warnOfDoubtfulAnswers: Validator = (portal) => findInAnswers(portal, 'warning');
