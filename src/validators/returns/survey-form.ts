import { compileForm, type SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';

const dataOf = <T>(entries: readonly Entry<T>[]) => entries.map(({ data }) => data);

/** The survey of the portal; undefined while a part of it cannot be read. */
export function surveyFormOf(portal: Portal): SurveyForm | undefined {
  if (portal.unread.has('survey') || portal.unread.has('indicators')) return undefined;
  return compileForm({
    questions: dataOf(portal.survey),
    indicators: dataOf(portal.indicators),
    sectors: dataOf(portal.sectors),
    stages: dataOf(portal.stages),
  });
}
