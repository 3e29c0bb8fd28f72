import { type Locale, locales } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';
import { resultLinks } from '../../survey/results/results-link.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { type ProsePage, prosePage } from '../prose/prose-page.ts';
import { viewTextHeading } from '../prose/text-heading.ts';
import { surveyFormHref } from './form/view-survey-form.ts';
import { type SurveyPart, surveyParts } from './survey-parts.ts';

/** Survey form with the text about it. */
export interface SurveyView extends PageView {
  readonly prose: ProsePage | undefined;
  readonly parts: readonly SurveyPart[];
  /** Results of each edition, the latest first; empty if no answers are known. */
  readonly results: readonly NamedLink[];
  readonly fillIn: string | undefined;
}

/** Page of the survey form, headed by its text if any. */
export function viewSurvey(portal: Portal, locale: Locale): SurveyView {
  const t = useTranslate(locale);
  const prose = prosePage(portal, 'survey', locale);
  const heading = viewTextHeading(prose, {
    title: t('nav.survey'),
    lead: t('survey.lead', { n: portal.questions.length }),
  });
  const drafts = locales.filter(
    (other) =>
      prose?.drafts.includes(other) ||
      portal.questions.some((question) => question.drafts.includes(other)),
  );
  const top = viewListTop(locale, 'survey', heading.lead, { title: heading.title, drafts });
  return {
    ...top,
    heading,
    // The text itself has a note on drafts.
    notices: prose ? [] : top.notices,
    prose,
    parts: surveyParts(portal, locale),
    results: resultLinks(portal, locale),
    fillIn: surveyFormHref(portal, locale),
  };
}
