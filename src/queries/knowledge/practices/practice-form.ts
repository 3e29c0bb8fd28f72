import { useFormat } from '../../../i18n/format.ts';
import { type Locale, localeInfo } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Practice } from '../../../schemas/practice.ts';
import { citationText } from '../../links/citations.ts';
import { type FormField, practiceFields } from '../fields/entry-fields.ts';
import { countryName, practiceResults, themeText } from './practice-words.ts';
import { namedLinks } from '../../links/refs.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';

/** A field of the form in words. */
export interface FieldView extends FormField {
  readonly name: string;
  readonly hint: string;
  /** What a case of the portal has there; undefined where none has anything. */
  readonly example: string | undefined;
}

/** What a case has in each field, in words; undefined where it has nothing. */
const tellField = remember(
  (
    portal,
  ): Readonly<
    Record<keyof Practice, (practice: Practice, locale: Locale) => string | undefined>
  > => ({
    title: ({ title }, locale) => title[locale],
    summary: ({ summary }, locale) => summary[locale],
    country: ({ country }, locale) => countryName(portal, country, locale),
    place: ({ place }, locale) => place?.[locale],
    period: ({ period }, locale) => period?.[locale],
    sectors: ({ sectors }, locale) => listNames(portal, 'sectors', sectors, locale),
    stages: ({ stages }, locale) =>
      useFormat(locale).list(stages.map((stage) => stageWord(portal, stage, locale))),
    themes: ({ themes }, locale) =>
      useFormat(locale).list(themes.map((theme) => themeText(theme, locale))),
    criteria: ({ criteria: [first] }, locale) =>
      first &&
      `${first.label[locale]} – ${useTranslate(locale)(`practices.verdict.${first.verdict}`)}. ${first.reason[locale]}`,
    results: (practice, locale) => {
      const [first] = practiceResults(portal, practice, locale);
      return first && `${first.label}: ${first.value}`;
    },
    took: ({ took }, locale) => Object.values(took ?? {})[0]?.[locale],
    evidence: ({ evidence }, locale) => evidence[locale],
    transfer: ({ transfer }, locale) => transfer[locale],
    clusters: ({ clusters }, locale) => listNames(portal, 'clusters', clusters, locale),
    programmes: ({ programmes }, locale) => listNames(portal, 'programmes', programmes, locale),
    concepts: ({ concepts }, locale) => listNames(portal, 'concepts', concepts, locale),
    organisations: ({ organisations }, locale) =>
      listNames(portal, 'organisations', organisations, locale),
    figures: ({ figures }, locale) => listNames(portal, 'figures', figures.slice(0, 1), locale),
    doubts: ({ doubts }, locale) => listNames(portal, 'doubts', doubts.slice(0, 1), locale),
    drafts: ({ drafts }, locale) => {
      const names = new Intl.DisplayNames(localeInfo[locale].tag, { type: 'language' });
      const called = drafts.map((draft) => names.of(draft) ?? draft);
      return called.length > 0 ? useFormat(locale).list(called) : undefined;
    },
    sources: ({ sources }, locale) => citationText(portal, sources.slice(0, 1), locale),
  }),
);

type Named = 'sectors' | 'clusters' | 'programmes' | 'concepts' | 'organisations' | 'figures';

function listNames(
  portal: Portal,
  kind: Named | 'doubts',
  ids: readonly string[],
  locale: Locale,
): string | undefined {
  const names = namedLinks(portal, kind, ids, locale).map(({ label }) => label);
  return names.length > 0 ? useFormat(locale).list(names) : undefined;
}

/** The case that says most stands for all; another one only where it says nothing. */
const telling = remember((portal) =>
  [...portal.practices].sort((a, b) => Object.keys(b.data).length - Object.keys(a.data).length),
);

/** The form for submitting a case: its fields in words, with what a case of this portal has there. */
export function practiceForm(portal: Portal, locale: Locale): FieldView[] {
  const t = useTranslate(locale);
  return practiceFields.map(({ id, required }) => ({
    id,
    required,
    name: t(`practices.field.${id}`),
    hint: t(`practices.hint.${id}`),
    example: telling(portal)
      .map(({ data }) => tellField(portal)[id as keyof Practice](data, locale))
      .find((text) => text !== undefined),
  }));
}

/** A link that opens a message with the questions that have to be answered. */
export function submissionHref(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const names = practiceFields
    .filter(({ required }) => required)
    .map(({ id }) => `${t(`practices.field.${id}`)}:\n\n`);
  const subject = encodeURIComponent(t('practices.submit'));
  return `mailto:${portal.site.email}?subject=${subject}&body=${encodeURIComponent(names.join(''))}`;
}
