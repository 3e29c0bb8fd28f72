import { stageInText } from '../../clusters/stage-words.ts';
import type { Locale, Localized } from '../../../i18n/locales.ts';
import { partTitle } from '../../../i18n/part-title.ts';
import type { MessagePart } from '../../../i18n/translate-parts.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Question } from '../../../schemas/survey.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { markCited } from '../../links/mark-cited.ts';
import { type MentionList, mentionedIn } from '../../links/mentions.ts';
import { type PrintedLabel, printedLabel } from '../../links/printed-label.ts';
import { type NamedLink, namedLinks, viewRef } from '../../links/refs.ts';
import { type AnswerView, viewAnswerSpace } from './answer-space.ts';
import type { Portal } from '../../../portal/portal.ts';

/** A question for reading, with explanations. */
export interface QuestionView extends AnswerView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Title as printed, if the reader's language differs from the form's. */
  readonly printed: PrintedLabel | undefined;
  /** Language of the examples, which are quoted as printed. */
  readonly formLanguage: Locale | undefined;
  /** In parts, so that quotations of the form or report carry their language; the same for use and doubts. */
  readonly purpose: readonly MessagePart[];
  readonly instruction: string | undefined;
  /** Kind of answer, and its max number. */
  readonly answerForm: readonly string[];
  readonly asked: string;
  readonly confidential: string | undefined;
  readonly skip: string | undefined;
  readonly examples: readonly string[];
  readonly use: readonly MessagePart[];
  readonly figures: readonly NamedLink[];
  readonly see: readonly NamedLink[];
  readonly mentioned: readonly MentionList[];
  readonly doubts: readonly (readonly MessagePart[])[];
  readonly sources: readonly CitationView[];
}

export interface SurveyPart {
  readonly part: string;
  readonly title: string;
  readonly questions: readonly QuestionView[];
}

/** Kind of answer to a question. "At most one" would only repeat "one box". */
function answerFormOf({ kind, most: max }: Question, locale: Locale): string[] {
  const t = useTranslate(locale);
  const single = kind === 'single' || kind === 'single-with-checklist';
  return [
    t(`survey.kind.${kind}`),
    ...(max === undefined || single ? [] : [t('programme.most', { n: max })]),
  ];
}

function viewQuestion(portal: Portal, question: Question, locale: Locale): QuestionView {
  const t = useTranslate(locale);
  const { id, number, title, figures, see } = question;
  const mark = (text: Localized) => markCited(portal, text, question.sources, locale);
  return {
    id,
    number,
    title: title[locale],
    printed: printedLabel(portal, title, locale),
    formLanguage: portal.site.formLanguage,
    purpose: mark(question.purpose),
    instruction: question.instruction?.[locale],
    answerForm: answerFormOf(question, locale),
    asked:
      question.fromStage === undefined
        ? t('survey.asked.all')
        : t('survey.asked.from', { stage: stageInText(portal, question.fromStage, locale) }),
    confidential: question.confidential && t('survey.confidential'),
    skip: question.skip?.[locale],
    ...viewAnswerSpace(portal, question, locale),
    examples: question.examples,
    use: mark(question.use),
    figures: namedLinks(portal, 'figures', figures, locale),
    see: see.map((ref) => viewRef(portal, ref, locale)),
    mentioned: mentionedIn(portal, `survey/${id}`, locale, see),
    doubts: question.doubts.map(mark),
    sources: viewCitations(portal, question.sources, locale),
  };
}

/** Parts of the form in order, without empty ones. */
export function surveyParts(portal: Portal, locale: Locale): SurveyPart[] {
  return portal.form.parts
    .map((own) => ({
      part: own.part,
      title: partTitle(own, locale),
      questions: portal.questions
        .filter((question) => question.part === own.part)
        .map((question) => viewQuestion(portal, question, locale)),
    }))
    .filter((part) => part.questions.length > 0);
}
