import { compileForm, type SurveyForm } from '../../domain/survey/compile-form.ts';
import { yesNoOptions } from '../../i18n/yes-no.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';

const asking = ['site', 'survey', 'indicators', 'sectors', 'stages'] as const;

const dataOf = <T>(entries: readonly Entry<T>[]) => entries.map(({ data }) => data);

const known = new WeakMap<Portal, SurveyForm | undefined>();

/**
 * Survey of the portal; undefined while part of it is unreadable: that is reported once, not at every answer.
 */
export function surveyFormOf(portal: Portal): SurveyForm | undefined {
  const form = known.has(portal) ? known.get(portal) : compileFormOf(portal);
  known.set(portal, form);
  return form;
}

function compileFormOf(portal: Portal): SurveyForm | undefined {
  const refused = [...portal.refused].map((key) => key.split('/')[0]);
  if (asking.some((name) => portal.unread.has(name) || refused.includes(name))) return undefined;
  return compileForm({
    questions: dataOf(portal.survey),
    indicators: dataOf(portal.indicators),
    sectors: dataOf(portal.sectors),
    stages: dataOf(portal.stages),
    own: { fields: portal.site[0]?.data.fields ?? [], yesNo: yesNoOptions() },
  });
}
