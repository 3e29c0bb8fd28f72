import { statedLabel } from '../../../domain/survey/stated-label.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type { ProfileAspect } from '../../../schemas/profile.ts';
import type { Question } from '../../../schemas/survey.ts';

/** Survey questions that supply the labels of a profile aspect. */
const questionByAspect = remember(
  'questionByAspect',
  (portal): ReadonlyMap<string, Question> =>
    new Map(portal.questions.flatMap((each) => (each.profile ? [[each.profile, each]] : []))),
);

/** Label of an option, row or column of the question that supplies an aspect's labels. */
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
