import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Question } from '../schemas/survey.ts';
import { type CitationView, viewCitation } from './citations.ts';
import { type MentionList, mentionedIn } from './mentions.ts';
import { questions, sectors, stages } from './portal.ts';
import { type NamedLink, namedLinks, viewRef } from './refs.ts';

/** A box to tick, a field or a row, with the example that the form prints. */
export interface ChoiceView {
  readonly label: string;
  readonly href?: string;
  readonly example?: string | undefined;
}

/** A stage as an option, with the criteria to be ticked before it. */
export interface ChecklistView {
  readonly label: string;
  readonly criteria: readonly string[];
}

/** An empty table to be filled in. Rows without a name are counted. */
export interface GridView {
  readonly columns: readonly string[];
  readonly rows: readonly ChoiceView[];
}

/** A question as it is read, and what has to be said about it. */
export interface QuestionView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Title as printed, for readers of another language than that of the form. */
  readonly printed: string | undefined;
  readonly purpose: string;
  readonly instruction: string | undefined;
  /** In which way it is answered, and how much at most. */
  readonly manner: readonly string[];
  readonly asked: string;
  readonly skip: string | undefined;
  /** One line to write on, and nothing else? */
  readonly line: boolean;
  readonly choices: readonly ChoiceView[];
  /** Does a line to write on follow each choice? */
  readonly remarks: boolean;
  readonly checklists: readonly ChecklistView[];
  readonly fields: readonly ChoiceView[];
  readonly grid: GridView | undefined;
  readonly examples: readonly string[];
  readonly use: string;
  readonly figures: readonly NamedLink[];
  readonly see: readonly NamedLink[];
  readonly mentioned: readonly MentionList[];
  readonly doubts: readonly string[];
  readonly sources: readonly CitationView[];
}

/** A part of the form with its questions. */
export interface SurveyPart {
  readonly part: Question['part'];
  readonly questions: readonly QuestionView[];
}

type Answer = Question['options'][number];

const viewAnswer =
  (locale: Locale) =>
  ({ label, example }: Answer): ChoiceView => ({ label: label[locale], example });

/** The table of a question: its columns beside its options, its fields, or as many rows as may be filled. */
function viewGrid(question: Question, locale: Locale): GridView | undefined {
  const { columns, options, fields, most = 1 } = question;
  if (columns.length === 0) return undefined;
  const named = [...options, ...fields].map(viewAnswer(locale));
  const numbered = Array.from({ length: most }, (_, index) => ({
    label: useFormat(locale).number(index + 1),
  }));
  return {
    columns: columns.map(({ label }) => label[locale]),
    rows: named.length > 0 ? named : numbered,
  };
}

/** The options of a question to be ticked: its own, or the sectors of the portal. */
function viewChoices({ options, optionsFrom }: Question, locale: Locale): ChoiceView[] {
  if (optionsFrom !== 'sectors') return options.map(viewAnswer(locale));
  return namedLinks(
    'sectors',
    sectors.map(({ id }) => id),
    locale,
  );
}

/** In which way a question is answered. "At most one" says no more than "one box". */
function mannerOf({ kind, most }: Question, locale: Locale): string[] {
  const t = useTranslate(locale);
  const single = kind === 'single' || kind === 'single-with-checklist';
  return [
    t(`survey.kind.${kind}`),
    ...(most === undefined || single ? [] : [t('programme.most', { n: most })]),
  ];
}

function viewQuestion(question: Question, locale: Locale): QuestionView {
  const { id, number, title, kind, optionsFrom, figures, see } = question;
  const grid = viewGrid(question, locale);
  return {
    id,
    number,
    title: title[locale],
    printed: locale === 'tr' ? undefined : title.tr,
    purpose: question.purpose[locale],
    instruction: question.instruction?.[locale],
    manner: mannerOf(question, locale),
    asked: useTranslate(locale)(`survey.asked.${question.askedOf}`),
    skip: question.skip?.[locale],
    line: kind === 'text',
    choices: grid ? [] : viewChoices(question, locale),
    remarks: kind === 'multi-with-text',
    checklists:
      optionsFrom === 'stages'
        ? stages.map(({ label, criteria }) => ({
            label: label[locale],
            criteria: criteria.map((criterion) => criterion.label[locale]),
          }))
        : [],
    fields: grid ? [] : question.fields.map(viewAnswer(locale)),
    grid,
    examples: question.examples,
    use: question.use[locale],
    figures: namedLinks('figures', figures, locale),
    see: see.map((ref) => viewRef(ref, locale)),
    mentioned: mentionedIn(`survey/${id}`, locale, [
      ...see,
      ...figures.map((figure) => `figures/${figure}`),
    ]),
    doubts: question.doubts.map((doubt) => doubt[locale]),
    sources: question.sources.map((source) => viewCitation(source, locale)),
  };
}

/** The form by its parts, in its order; parts without a question are left out. */
export function viewSurvey(locale: Locale): SurveyPart[] {
  return (['a', 'b', 'c'] as const)
    .map((part) => ({
      part,
      questions: questions
        .filter((question) => question.part === part)
        .map((question) => viewQuestion(question, locale)),
    }))
    .filter((part) => part.questions.length > 0);
}
