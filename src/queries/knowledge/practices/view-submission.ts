import type { z } from 'astro/zod';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { type Practice, submittedCaseSchema } from '../../../schemas/practice.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import type { PageView } from '../page/page-view.ts';
import { exampleOf } from './field-examples.ts';
import { admissionCriteria } from './practice-words.ts';
import { encodeQuery } from '../../links/encode-query.ts';

export interface FieldView {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** "required" or "optional" */
  readonly need: string;
  /** Value from a case of the portal, if any. */
  readonly example: string | undefined;
}

export interface SubmissionView extends PageView {
  readonly criteria: readonly string[];
  /** True if the portal has cases for the examples. */
  readonly withExamples: boolean;
  readonly fields: readonly FieldView[];
  readonly email: string;
  /** Opens a message with the questions to answer. */
  readonly sendHref: string;
}

/** Cases with the most fields first, as examples come from the first that has a value. */
const richestFirst = (portal: Portal): Practice[] =>
  portal.practices
    .map(({ data }) => data)
    .sort((a, b) => Object.keys(b).length - Object.keys(a).length);

interface EntryField<Id extends string = string> {
  readonly id: Id;
  readonly required: boolean;
}

/** Fields of a schema in order. Optional ones, and those with an empty default, are not required. */
function fieldsOf<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
): EntryField<keyof Shape & string>[] {
  const ids = Object.keys(schema.shape) as (keyof Shape & string)[];
  return ids.map((id) => ({
    id,
    required: !(schema.shape[id] as z.ZodType).safeParse(undefined).success,
  }));
}

export const practiceFields = fieldsOf(submittedCaseSchema);

function viewFields(portal: Portal, locale: Locale): FieldView[] {
  const t = useTranslate(locale);
  const cases = richestFirst(portal);
  const choices = {
    stages: portal.stageOrder.ids.map((stage) => stageWord(portal, stage, locale)).join(', '),
    themes: portal.practiceThemes.map(({ label }) => label[locale]).join(', '),
  };
  return practiceFields.map(({ id, required }) => ({
    id,
    name: t(`practices.field.${id}`),
    hint: t(`practices.hint.${id}`, choices),
    need: t(required ? 'field.required' : 'field.optional'),
    example: exampleOf(portal, cases, id, locale),
  }));
}

function submissionHref(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const names = practiceFields
    .filter(({ required }) => required)
    .map(({ id }) => `${t(`practices.field.${id}`)}:\n\n`);
  const subject = encodeQuery(t('practices.submit'));
  return `mailto:${portal.site.email}?subject=${subject}&body=${encodeQuery(names.join(''))}`;
}

/** Page on submitting a case, with examples from the portal for each field. */
export function viewSubmission(portal: Portal, locale: Locale): SubmissionView {
  const t = useTranslate(locale);
  const title = t('practices.submit');
  const lead = t('practices.submitLead');
  return {
    page: {
      locale,
      kind: 'submission',
      title,
      description: lead,
      path: '/practices/submit/',
      crumbs: crumbsTo(locale, 'practices', { label: title }),
    },
    heading: { kind: t('nav.practices'), title, lead, leadInSearch: 'text' },
    notices: [],
    criteria: admissionCriteria(portal, locale),
    withExamples: portal.practices.length > 0,
    fields: viewFields(portal, locale),
    email: portal.site.email,
    sendHref: submissionHref(portal, locale),
  };
}
