import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { viewRef } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Practice, submittedCaseSchema } from '../../../schemas/practice.ts';
import type { RefKind } from '../../../schemas/ref.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import { citationText } from '../../links/citations.ts';
import { namedLinks } from '../../links/refs.ts';
import { countryName } from '../country-name.ts';
import { practiceResults, themeText } from './practice-words.ts';

/** Formats one field of a case; undefined if empty. */
type FieldWriter = (portal: Portal, practice: Practice, locale: Locale) => string | undefined;

/** Labels in one line, in the form's format; undefined for an empty list. */
function joinWords(words: readonly string[]): string | undefined {
  return words.length > 0 ? words.join('; ') : undefined;
}

function listNames(
  portal: Portal,
  kind: RefKind,
  ids: readonly string[],
  locale: Locale,
): string | undefined {
  return joinWords(namedLinks(portal, kind, ids, locale).map(({ label }) => label));
}

function writeCriterion({ criteria: [first] }: Practice, locale: Locale): string | undefined {
  if (!first) return undefined;
  const verdict = useTranslate(locale)(`practices.verdict.${first.verdict}`);
  return `${first.label[locale]} – ${verdict}. ${first.reason[locale]}`;
}

function writeResult(portal: Portal, practice: Practice, locale: Locale): string | undefined {
  const [first] = practiceResults(portal, practice, locale);
  return first && `${first.label}: ${first.value}`;
}

/** Fields with which a case can be submitted. */
export type PracticeField = keyof typeof submittedCaseSchema.shape;

/** Formatters for each field of a case; of long lists, only the first entry. */
const writers: Readonly<Record<PracticeField, FieldWriter>> = {
  title: (_, { title }, locale) => title[locale],
  summary: (_, { summary }, locale) => summary[locale],
  brief: (_, { brief }, locale) => brief?.need[locale],
  useFor: (_, { useFor }, locale) =>
    joinWords(useFor.map((use) => useTranslate(locale)(`programme.use.${use}`))),
  country: (portal, { country }, locale) => countryName(portal, country, locale),
  place: (_, { place }, locale) => place?.[locale],
  period: (_, { period }, locale) => period?.[locale],
  sectors: (portal, { sectors }, locale) => listNames(portal, 'sectors', sectors, locale),
  stages: (portal, { stages }, locale) =>
    joinWords(stages.map((stage) => stageWord(portal, stage, locale))),
  themes: (portal, { themes }, locale) =>
    joinWords(themes.map((theme) => themeText(portal, theme, locale))),
  criteria: (_, practice, locale) => writeCriterion(practice, locale),
  results: writeResult,
  took: (_, { took }, locale) => Object.values(took ?? {})[0]?.[locale],
  evidence: (_, { evidence }, locale) => evidence[locale],
  transfer: (_, { transfer }, locale) => transfer[locale],
  clusters: (portal, { clusters }, locale) => listNames(portal, 'clusters', clusters, locale),
  programmes: (portal, { programmes }, locale) =>
    listNames(portal, 'programmes', programmes, locale),
  concepts: (portal, { concepts }, locale) => listNames(portal, 'concepts', concepts, locale),
  organisations: (portal, { organisations }, locale) =>
    listNames(portal, 'organisations', organisations, locale),
  figures: (portal, { figures }, locale) =>
    listNames(portal, 'figures', figures.slice(0, 1), locale),
  logo: (_, { logo }) => logo?.file,
  pictures: (_, { pictures: [first] }) => first?.file,
  attachments: (_, { attachments: [first] }) => first?.file,
  doubts: (portal, { doubts }, locale) => listNames(portal, 'doubts', doubts.slice(0, 1), locale),
  states: (portal, { states }, locale) =>
    joinWords(
      states.slice(0, 1).map(({ cluster, aspect }) => {
        const label = useTranslate(locale)(`profile.${aspect}`);
        return `${viewRef(portal, `clusters/${cluster}`, locale).label}: ${label}`;
      }),
    ),
  sources: (portal, { sources }, locale) => citationText(portal, sources.slice(0, 1), locale),
};

/** Value of a field in the first of these cases that fills it. */
export function exampleOf(
  portal: Portal,
  practices: readonly Practice[],
  field: PracticeField,
  locale: Locale,
): string | undefined {
  return practices
    .map((practice) => writers[field](portal, practice, locale))
    .find((text) => text !== undefined);
}
