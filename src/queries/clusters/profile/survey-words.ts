import { statedLabel } from '../../../domain/survey/stated-label.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type { ProfileAspect } from '../../../schemas/profile.ts';
import type { Question } from '../../../schemas/survey.ts';

/** Questions of the survey by the aspect of a profile whose words they hold. */
const questionByAspect = remember(
  'questionByAspect',
  (portal): ReadonlyMap<string, Question> =>
    new Map(portal.questions.flatMap((each) => (each.profile ? [[each.profile, each]] : []))),
);

/** The label of an option, a row or a column of the question that an aspect takes its words from. */
export function surveyWord(
  portal: Portal,
  aspect: ProfileAspect,
  list: 'options' | 'fields' | 'columns',
  code: string,
  locale: Locale,
): string {
  const answers = questionByAspect(portal).get(aspect)?.[list] ?? [];
  const answer = answers.find(({ id }) => id === code);
  return answer ? statedLabel(answer)[locale] : code;
}
