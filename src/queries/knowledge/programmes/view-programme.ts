import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Programme } from '../../../schemas/programme.ts';
import { isOff } from '../../links/describe-collections.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';
import { programmeMarks } from '../../search/knowledge-marks.ts';
import { countryLabel, countryName } from '../country-name.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { type EntryView, viewSources } from '../page/entry-view.ts';
import type { FactInput } from '../page/facts.ts';
import { openWith, type OpeningView } from '../page/opening.ts';
import { findEntry } from '../page/find-entry.ts';
import { mentionLists } from '../page/link-lists.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { entryCredits } from '../prose/credits.ts';
import { type CallView, listCalls } from './list-calls.ts';
import {
  type ComponentView,
  type ComputableView,
  computableComponents,
  viewComponent,
} from './programme-components.ts';
import { amountText, periodText } from './programme-texts.ts';
import { type ProjectsView, viewProjects } from './view-projects.ts';

/** Payments by a programme's rules, for computing. */
export interface CalculatorView {
  /** A caveat about computing with outdated rules. */
  readonly caution: string | undefined;
  readonly components: readonly ComputableView[];
  /** Number separators of the page's language, which the browser may not know. */
  readonly separators: { readonly group: string; readonly decimal: string };
}

export interface ProgrammeView extends EntryView {
  readonly components: readonly ComponentView[];
  /** Undefined if no component has a share and a ceiling. */
  readonly calculator: CalculatorView | undefined;
  readonly eligible: readonly string[];
  readonly opening: OpeningView;
  readonly calls: readonly CallView[];
  /** Undefined if no project is monitored. */
  readonly projects: ProjectsView | undefined;
}

/** Providers of the support: as worded in the source, and the bodies with pages, one fact each. */
function providerFacts(portal: Portal, data: Programme, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const label = t('programme.provider');
  const text = data.provider?.[locale];
  const links = namedLinks(portal, 'organisations', data.organisations, locale);
  return text === undefined || links.length < 2
    ? [{ label, text, links }]
    : [
        { label, text },
        { label: t('nav.organisations'), links },
      ];
}

function programmeFacts(portal: Portal, data: Programme, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const { amount } = data;
  const amountWords = amount && [
    amountText(amount.value, amount.currency, locale),
    ...(amount.note ? [amount.note[locale]] : []),
  ];
  return [
    ...providerFacts(portal, data, locale),
    {
      label: countryLabel(data.country, locale),
      text: countryName(portal, data.country, locale),
    },
    ...(data.url
      ? [
          {
            label: t('organisation.website'),
            links: [{ label: new URL(data.url).host, href: data.url }],
          },
        ]
      : []),
    // Applications are irrelevant for a past programme.
    ...(data.current && data.calls.length === 0 ? [{ label: t('call.title') }] : []),
    { label: t('programme.total'), text: amountWords?.join('. ') },
  ];
}

/** Users, benefits, deadline, and clusters supported. */
function programmeBrief(portal: Portal, data: Programme, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const list = (ids: readonly string[]) => (ids.length > 0 ? ids.join(' · ') : undefined);
  const uses = list(data.useFor.map((use) => t(`programme.use.${use}`)));
  const rates = data.components.flatMap(({ ratePercent }) => ratePercent ?? []);
  const share = useFormat(locale).percent(Math.max(0, ...rates) / 100, 0);
  const known = data.clusters.filter((id) => portal.rowById.has(id)).length;
  return [
    {
      label: t('programme.forWhom'),
      text: list(data.for.map((user) => t(`programme.for.${user}`))),
    },
    {
      label: t('programme.gets'),
      text: rates.length > 0 && uses !== undefined ? t('programme.paid', { uses, share }) : uses,
    },
    { label: t('practices.period'), text: periodText(data, locale) },
    {
      label: t('programme.supported'),
      text: known > 0 ? t('programme.took', { n: known }) : undefined,
    },
  ];
}

function viewCalculator(data: Programme, locale: Locale): CalculatorView | undefined {
  const components = computableComponents(data.components, locale);
  if (components.length === 0) return undefined;
  const past = data.current ? undefined : useTranslate(locale)('programme.past');
  return {
    caution: data.caution?.[locale] ?? past,
    components,
    separators: useFormat(locale).separators,
  };
}

/** Link to the analysis of how supported clusters moved. */
function impactLinks(
  portal: Portal,
  { clusters, projects }: Programme,
  locale: Locale,
): NamedLink[] {
  if (clusters.length + projects.length === 0 || isOff(portal, 'analyses')) return [];
  const impact = portal.analyses.filter(({ data }) => data.method === 'programmes');
  return namedLinks(
    portal,
    'analyses',
    impact.map(({ id }) => id),
    locale,
  ).map(({ href, ...link }) => ({
    ...link,
    href: `${href}#${clusters.length > 0 ? 'cases' : 'table-projects-tell'}`,
  }));
}

/**
 * Page of a support programme: users, payments, applications, and sources.
 * @param today day of the build, for the states of calls
 */
export function viewProgramme(
  portal: Portal,
  id: string,
  locale: Locale,
  today: string,
): ProgrammeView {
  const t = useTranslate(locale);
  const { data } = findEntry(portal.programmeById, 'programmes', id);
  const title = data.title[locale];
  const lead = data.summary[locale];
  const page: PageMeta = {
    locale,
    kind: 'programme',
    id,
    title,
    description: lead,
    path: `/programmes/${id}/`,
    crumbs: crumbsTo(locale, 'programmes', { label: data.short ?? title }),
    drafts: data.drafts,
    marks: programmeMarks(data),
  };
  return {
    page,
    heading: { kind: t('programme'), title, lead, leadInSearch: 'first' },
    notices: data.current ? [] : [{ text: t('programme.past') }],
    opening: {
      title: t('practices.facts'),
      clusters: undefined,
      ...openWith(
        programmeBrief(portal, data, locale),
        programmeFacts(portal, data, locale),
        locale,
      ),
    },
    calls: listCalls(portal, id, data, today, locale),
    projects: viewProjects(portal, data.projects, locale),
    components: data.components.map((component) => viewComponent(component, locale)),
    calculator: viewCalculator(data, locale),
    eligible: data.eligible.map(({ label }) => label[locale]),
    related: [
      { label: t('nav.clusters'), links: namedLinks(portal, 'clusters', data.clusters, locale) },
      { label: t('nav.concepts'), links: namedLinks(portal, 'concepts', data.concepts, locale) },
      { label: t('nav.analyses'), links: impactLinks(portal, data, locale) },
    ],
    mentioned: mentionLists(portal, `programmes/${id}`, locale),
    sources: viewSources(portal, data.sources, page, entryCredits(data.drafts, locale)),
  };
}
