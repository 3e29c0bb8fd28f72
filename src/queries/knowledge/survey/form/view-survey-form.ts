import { isAsked } from '../../../../domain/survey/answer-state.ts';
import type { FormItem } from '../../../../domain/survey/compile-form.ts';
import { sortByText } from '../../../../i18n/collate.ts';
import { useFormat } from '../../../../i18n/format.ts';
import { href } from '../../../../i18n/href.ts';
import { type Locale, locales } from '../../../../i18n/locales.ts';
import { partTitle } from '../../../../i18n/part-title.ts';
import { useTranslate, type KeyAfter } from '../../../../i18n/translate.ts';
import { identityKeysOf } from '../../../../importers/form/identity.ts';
import type { Portal } from '../../../../portal/portal.ts';
import type { OwnKind } from '../../../../schemas/own-field.ts';
import type { Question } from '../../../../schemas/survey.ts';
import { crumbsTo } from '../../../frame/crumbs.ts';
import { distinctName } from '../../../links/names.ts';
import { viewListTop } from '../../page/list-view.ts';
import type { PageView } from '../../page/page-view.ts';
import { answerParts } from './answer-parts.ts';
import { askedEdition, askedRegions } from './asked-of.ts';
import { formData, typedExamples } from './form-data.ts';
import type { AskedPart, AskedView } from './form-view.ts';
import { sortSectors } from '../../../sectors/sort-sectors.ts';
import { countMinutes, secondsAnEntry, secondsATick, wordsAMinute } from './form-minutes.ts';
import { formWorkbook } from './form-workbook.ts';
import { indicatorSteps } from './indicator-steps.ts';

export interface OfferedFile {
  readonly href: string;
  readonly file: string;
}

/** The form to fill in, with the data for its script. */
export interface SurveyFormView extends PageView {
  readonly edition: string;
  readonly parts: readonly AskedPart[];
  /** How long the questions take, in words. */
  readonly time: string;
  /** How long the indicators take; undefined without any. */
  readonly more: string | undefined;
  /** How the minutes are counted. */
  readonly counted: string;
  /** Clusters that may answer, by name in the language of the page. */
  readonly clusters: readonly {
    readonly id: string;
    readonly name: string;
    /** Language of the name, if it differs from the page's. */
    readonly lang: string | undefined;
  }[];
  /** Regions offered for a new cluster. */
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  /** Whether a new cluster gives its name here; otherwise in a question. */
  readonly asksName: boolean;
  /** Sectors of a new cluster; undefined where a question asks for them. */
  readonly sectors: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** True if the form asks for personal data, which no file contains. */
  readonly hasPrivate: boolean;
  /** Empty workbook that the script fills with the answers. */
  readonly workbook: OfferedFile;
  /** The same page as one file; undefined on that page. */
  readonly offline?: OfferedFile | undefined;
  /** Data for the script, as JSON that is safe within a page. */
  readonly data: string;
}

/** Field kinds that need an instruction, with the key of the error message that contains it. */
const typedKinds: Partial<Record<OwnKind, KeyAfter<'form.fault'>>> = {
  number: 'number',
  date: 'moment',
  link: 'link',
  point: 'point',
};

/** Default instruction for a question. */
function instructionFor({ ownField }: FormItem, kind: Question['kind'], locale: Locale): string {
  const t = useTranslate(locale);
  const typed = ownField && typedKinds[ownField.kind];
  return typed ? t(`form.fault.${typed}`, typedExamples) : `${t(`survey.kind.${kind}`)}.`;
}

function viewAsked(portal: Portal, item: FormItem, locale: Locale): AskedView {
  const t = useTranslate(locale);
  const parts = answerParts(item, locale);
  const { confidential: isClosed } = 'question' in item ? item.question : item.indicator;
  const confidential = isClosed && t('survey.confidential');
  const formLanguage = portal.site.formLanguage;
  if (!('question' in item)) {
    const { id, number, label, definition } = item.indicator;
    return {
      id,
      number,
      title: label[locale],
      instruction: definition?.[locale] ?? '',
      parts,
      formLanguage,
      examples: [],
      skip: undefined,
      confidential,
    };
  }
  const { question } = item;
  return {
    id: question.id,
    number: question.number,
    title: question.title[locale],
    instruction: question.instruction?.[locale] ?? instructionFor(item, question.kind, locale),
    formLanguage,
    examples: question.examples,
    skip: question.skip?.[locale],
    confidential,
    parts,
  };
}

function viewParts(portal: Portal, items: readonly FormItem[], locale: Locale): AskedPart[] {
  const asked = (some: readonly FormItem[]) => some.map((item) => viewAsked(portal, item, locale));
  const parts = portal.form.parts.map((own) => ({
    id: own.part,
    title: partTitle(own, locale),
    hasSteps: true,
    asked: asked(items.filter((item) => 'question' in item && item.question.part === own.part)),
  }));
  const indicators = indicatorSteps(portal, items, locale).map(({ id, title, items: own }) => ({
    id,
    title,
    hasSteps: false,
    asked: asked(own),
  }));
  return [...parts, ...indicators].filter((part) => part.asked.length > 0);
}

/** How long the form takes, and what may be left out, in words. */
function sayTimes(parts: readonly AskedPart[], items: readonly FormItem[], locale: Locale) {
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  const minutesOf = (isOptional: boolean) =>
    countMinutes(
      parts.flatMap(({ hasSteps, asked }) => (hasSteps === isOptional ? [] : asked)),
      items.filter((item) => 'indicator' in item === isOptional),
    );
  const [asked, more] = [minutesOf(false), minutesOf(true)];
  return {
    time: t('form.step.time', { count: number(asked) }),
    more: more === 0 ? undefined : t('form.step.more', { n: more, count: number(more) }),
    counted: t('form.step.counted', {
      words: number(wordsAMinute),
      entry: number(secondsAnEntry),
      tick: number(secondsATick),
    }),
  };
}

/** Form of the current survey, to fill in on screen or on paper. */
export function viewSurveyForm(portal: Portal, locale: Locale): SurveyFormView {
  const t = useTranslate(locale);
  const edition = askedEdition(portal)?.id ?? portal.editionId;
  const items = portal.form.items.filter((item) => isAsked(item, { edition, stage: undefined }));
  const title = t('form.title', { edition });
  const parts = viewParts(portal, items, locale);
  const identity = identityKeysOf(portal.form);
  const { file, cells } = formWorkbook(portal, locale);
  const top = viewListTop(locale, 'survey', t('form.lead'), {
    title,
    path: '/survey/form/',
    crumbs: crumbsTo(locale, 'survey', { label: title }),
    drafts: locales.filter((other) =>
      portal.questions.some(({ drafts }) => drafts.includes(other)),
    ),
    hidden: true,
  });
  return {
    ...top,
    edition,
    parts,
    ...sayTimes(parts, items, locale),
    clusters: sortByText(
      locale,
      portal.clusters.map(({ id }) => {
        const { text, lang } = distinctName(portal, id, locale);
        return { id, name: text, lang: lang === locale ? undefined : lang };
      }),
      ({ name }) => name,
    ),
    regions: sortByText(
      locale,
      askedRegions(portal).map(({ id, name }) => ({ id, name: name[locale] })),
      ({ name }) => name,
    ),
    asksName: identity.includes('name'),
    sectors: identity.includes('sector')
      ? sortSectors(
          locale,
          portal.sectors.map(({ id, label }) => ({ id, name: label[locale] })),
          ({ id, name }) => ({ name, isRest: id === 'other' }),
        )
      : undefined,
    hasPrivate: items.some(({ fields }) => fields.some((field) => field.private)),
    workbook: {
      file: `form-${edition}-${locale}.xlsx`,
      href: href(locale, `/survey/form/${file}`),
    },
    offline: {
      file: `form-${edition}-${locale}.html`,
      href: href(locale, '/survey/form/offline/'),
    },
    data: JSON.stringify(formData(edition, items, cells, locale)).replaceAll('<', '\\u003c'),
  };
}

/** Languages of the form; none if there are no questions. */
export function formRoutes({ form, site }: Portal): { params: { lang: Locale } }[] {
  return form.items.length > 0 ? site.languages.map((lang) => ({ params: { lang } })) : [];
}

/** Address of the form, if it has any questions. */
export function surveyFormHref({ form }: Portal, locale: Locale): string | undefined {
  return form.items.length > 0 ? href(locale, '/survey/form/') : undefined;
}
