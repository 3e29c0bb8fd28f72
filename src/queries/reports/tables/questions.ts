import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { surveyParts } from '../../knowledge/survey/survey-parts.ts';
import { refCell, titleOf, viewSources } from './cells.ts';
import type { TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';

/** Questions of the survey form by part, with kinds of answers and respondents. */
export function questionsTable(
  portal: Portal,
  declared: TableOf<'questions'>,
  locale: Locale,
): TableContent {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const parts = surveyParts(portal, locale);
  const skips = parts.flatMap((part) => part.questions.flatMap(({ skip }) => skip ?? []));
  const cited = portal.questions.flatMap(({ sources }) => sources);
  return {
    title: titleOf(
      declared,
      t('report.table.questionnaire', { n: portal.questions.length }),
      { n: portal.questions.length },
      locale,
    ),
    columns: [
      { label: t('report.table.questionnaire.number'), numeric: true },
      ...[
        t('report.table.questionnaire.question'),
        t('report.table.questionnaire.answer'),
        t('report.table.questionnaire.asked'),
      ].map((label) => ({ label, numeric: false })),
    ],
    groups: parts.map(({ title: label, questions: asked }) => ({
      label,
      rows: asked.map((question) => [
        { text: format.number(question.number), numeric: true },
        refCell(portal, `survey/${question.id}`, locale),
        { text: question.answerForm.join(', ') },
        { text: question.asked },
      ]),
    })),
    ...(skips.length > 0 ? { note: skips.join(' ') } : {}),
    sources: viewSources(portal, cited, locale),
  };
}
