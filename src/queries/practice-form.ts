import { useFormat } from '../i18n/format.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Practice } from '../schemas/practice.ts';
import { citationText } from './citations.ts';
import { type FormField, practiceFields } from './form-fields.ts';
import { practices, site } from './portal.ts';
import { countryName, practiceResults, themeText } from './practices.ts';
import { namedLinks } from './refs.ts';
import { stageWord } from './stage-words.ts';

/** A field of the form in words. */
export interface FieldView extends FormField {
  readonly name: string;
  readonly hint: string;
  /** What a case of the portal has there; undefined where none has anything. */
  readonly example: string | undefined;
}

/** What a case has in each field, in words; undefined where it has nothing. */
const tellField: Readonly<
  Record<keyof Practice, (practice: Practice, locale: Locale) => string | undefined>
> = {
  title: ({ title }, locale) => title[locale],
  summary: ({ summary }, locale) => summary[locale],
  country: ({ country }, locale) => countryName(country, locale),
  place: ({ place }, locale) => place?.[locale],
  period: ({ period }, locale) => period?.[locale],
  sectors: ({ sectors }, locale) => listNames('sectors', sectors, locale),
  stages: ({ stages }, locale) =>
    useFormat(locale).list(stages.map((stage) => stageWord(stage, locale))),
  themes: ({ themes }, locale) =>
    useFormat(locale).list(themes.map((theme) => themeText(theme, locale))),
  criteria: ({ criteria: [first] }, locale) =>
    first &&
    `${first.label[locale]} – ${useTranslate(locale)(`practices.verdict.${first.verdict}`)}. ${first.reason[locale]}`,
  results: (practice, locale) => {
    const [first] = practiceResults(practice, locale);
    return first && `${first.label}: ${first.value}`;
  },
  took: ({ took }, locale) => Object.values(took ?? {})[0]?.[locale],
  evidence: ({ evidence }, locale) => evidence[locale],
  transfer: ({ transfer }, locale) => transfer[locale],
  clusters: ({ clusters }, locale) => listNames('clusters', clusters, locale),
  programmes: ({ programmes }, locale) => listNames('programmes', programmes, locale),
  concepts: ({ concepts }, locale) => listNames('concepts', concepts, locale),
  organisations: ({ organisations }, locale) => listNames('organisations', organisations, locale),
  figures: ({ figures }, locale) => listNames('figures', figures.slice(0, 1), locale),
  doubts: ({ doubts }, locale) => listNames('doubts', doubts.slice(0, 1), locale),
  drafts: ({ drafts }, locale) => {
    const names = new Intl.DisplayNames(localeInfo[locale].tag, { type: 'language' });
    const called = drafts.map((draft) => names.of(draft) ?? draft);
    return called.length > 0 ? useFormat(locale).list(called) : undefined;
  },
  sources: ({ sources }, locale) => citationText(sources.slice(0, 1), locale),
};

type Named = 'sectors' | 'clusters' | 'programmes' | 'concepts' | 'organisations' | 'figures';

function listNames(
  kind: Named | 'doubts',
  ids: readonly string[],
  locale: Locale,
): string | undefined {
  const names = namedLinks(kind, ids, locale).map(({ label }) => label);
  return names.length > 0 ? useFormat(locale).list(names) : undefined;
}

/** The case that says most stands for all; another one only where it says nothing. */
const telling = [...practices].sort(
  (a, b) => Object.keys(b.data).length - Object.keys(a.data).length,
);

/** The form for submitting a case: its fields in words, with what a case of this portal has there. */
export function practiceForm(locale: Locale): FieldView[] {
  const t = useTranslate(locale);
  return practiceFields.map(({ id, required }) => ({
    id,
    required,
    name: t(`practices.field.${id}`),
    hint: t(`practices.hint.${id}`),
    example: telling
      .map(({ data }) => tellField[id as keyof Practice](data, locale))
      .find((text) => text !== undefined),
  }));
}

/** A link that opens a message with the questions that have to be answered. */
export function submissionHref(locale: Locale): string {
  const t = useTranslate(locale);
  const names = practiceFields
    .filter(({ required }) => required)
    .map(({ id }) => `${t(`practices.field.${id}`)}:\n\n`);
  const subject = encodeURIComponent(t('practices.submit'));
  return `mailto:${site.email}?subject=${subject}&body=${encodeURIComponent(names.join(''))}`;
}
