import {
  type ActivityState,
  activityState,
  sumUpProjects,
  usedShare,
} from '../../../domain/support/monitor-projects.ts';
import { type Format, useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { SupportedProject } from '../../../schemas/supported-project.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';
import { type Fact, type FactInput, viewFacts } from '../page/facts.ts';
import { amountText, periodText } from './programme-texts.ts';

/** A monitored project: who, when, how much, and what was planned, found and reached. */
export interface ProjectView {
  readonly anchor: string;
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly sources: readonly CitationView[];
}

export interface ProjectsView {
  readonly projects: readonly ProjectView[];
  /** What they tell together about the programme. */
  readonly summary: readonly Fact[];
  /** The same in the words of those who monitored them. */
  readonly lessons: readonly string[];
}

const fragment = (id: string): string => `project-${id}`;

/** Money used of that granted, as far as known. */
function sayMoney({ granted, used, currency, ...rest }: SupportedProject, locale: Locale) {
  if (currency === undefined) return undefined;
  const t = useTranslate(locale);
  const share = usedShare({ granted, used, currency, ...rest });
  const amount = (value: number) => amountText(value, currency, locale);
  if (granted === undefined || used === undefined || share === undefined) {
    if (granted !== undefined) return t('project.granted', { amount: amount(granted) });
    return used === undefined ? undefined : t('project.used', { amount: amount(used) });
  }
  return t('project.usedOf', {
    used: useFormat(locale).number(used),
    granted: amount(granted),
    share: useFormat(locale).percent(share, 0),
  });
}

function sayActivity(
  activity: SupportedProject['activities'][number],
  locale: Locale,
  { moment }: Pick<Format, 'moment'>,
): string {
  const t = useTranslate(locale);
  const { label, dropped } = activity;
  const [due, done] = [
    activity.due && moment(activity.due),
    activity.done && moment(activity.done),
  ];
  const when: Readonly<Record<ActivityState, string>> = {
    done: t('project.done', { date: done ?? '' }),
    doneLate: t('project.doneLate', { date: done ?? '', due: due ?? '' }),
    dropped: t('project.dropped', { why: dropped?.[locale] ?? '' }),
    open: due === undefined ? t('project.open') : t('project.openUntil', { due }),
  };
  return `${label[locale]}: ${when[activityState(activity)]}`;
}

function projectFacts(portal: Portal, project: SupportedProject, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const { cluster, body, state } = project;
  const { moment } = useFormat(locale);
  const begun = project.from && !project.until ? moment(project.from) : undefined;
  return [
    {
      label: t('cluster'),
      links: cluster === undefined ? [] : namedLinks(portal, 'clusters', [cluster], locale),
    },
    ...(body === undefined
      ? []
      : [{ label: t('project.body'), links: namedLinks(portal, 'organisations', [body], locale) }]),
    {
      label: t('practices.period'),
      text:
        begun === undefined
          ? periodText({ ...project, period: undefined }, locale)
          : t('project.since', { date: begun }),
    },
    { label: t('figure.word.projectState'), text: state && t(`figure.word.project-${state}`) },
    { label: t('project.money'), text: sayMoney(project, locale) },
  ];
}

function projectLists(project: SupportedProject, locale: Locale): ProjectView['lists'] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { activities, checks, outcomes, currency } = project;
  const number = (value: number | undefined) =>
    value === undefined ? t('not-reported') : format.number(value);
  return [
    {
      title: t('project.activities'),
      items: activities.map((activity) => sayActivity(activity, locale, format)),
    },
    {
      title: t('project.checks'),
      items: checks.map(({ at, found, used, step }) =>
        [
          `${format.moment(at)}: ${found[locale]}`,
          ...(used !== undefined && currency
            ? [t('project.used', { amount: amountText(used, currency, locale) })]
            : []),
          ...(step ? [step[locale]] : []),
        ].join(' · '),
      ),
    },
    {
      title: t('project.outcomes'),
      items: outcomes.map(({ label, expected, reached }) =>
        t('project.outcome', {
          label: label[locale],
          reached: number(reached),
          expected: number(expected),
        }),
      ),
    },
  ].filter(({ items }) => items.length > 0);
}

function summaryFacts(projects: readonly SupportedProject[], locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { activities, outcomes, ...sum } = sumUpProjects(projects);
  const planned = Object.values(activities).reduce((total, count) => total + count, 0);
  const of = (part: number, whole: number) =>
    t('project.partOf', { part: format.number(part), whole: format.number(whole) });
  return [
    { label: t('figure.word.projectsChecked'), text: of(sum.checked, sum.projects) },
    {
      label: t('figure.word.moneyUsedShare'),
      text: sum.used === undefined ? undefined : format.percent(sum.used, 0),
    },
    ...(planned === 0
      ? []
      : [
          {
            label: t('figure.word.activitiesDone'),
            text: of(activities.done + activities.doneLate, planned),
          },
          { label: t('figure.word.activitiesLate'), text: of(activities.doneLate, planned) },
          { label: t('figure.word.activitiesDropped'), text: of(activities.dropped, planned) },
        ]),
    {
      label: t('figure.word.outcomesReached'),
      text: outcomes.known === 0 ? undefined : of(outcomes.reached, outcomes.known),
    },
  ];
}

/** Monitored projects of a programme, and what they tell about it; undefined without any. */
export function viewProjects(
  portal: Portal,
  projects: readonly SupportedProject[],
  locale: Locale,
): ProjectsView | undefined {
  if (projects.length === 0) return undefined;
  return {
    projects: projects.map((project) => ({
      anchor: fragment(project.id),
      label: project.title[locale],
      facts: viewFacts(projectFacts(portal, project, locale), locale),
      lists: projectLists(project, locale),
      sources: viewCitations(portal, project.sources, locale),
    })),
    summary: viewFacts(summaryFacts(projects, locale), locale),
    lessons: projects.flatMap(({ lessons }) => lessons.map((lesson) => lesson[locale])),
  };
}

/** Supported projects of a cluster, with what is known of their money, each a link to its place. */
export function projectsOfCluster(portal: Portal, cluster: string, locale: Locale): NamedLink[] {
  return portal.programmes.flatMap(({ id, data }) =>
    data.projects.flatMap((project) =>
      project.cluster === cluster
        ? [
            {
              label: [project.title[locale], sayMoney(project, locale)]
                .filter((text) => text !== undefined)
                .join(' – '),
              href: `${href(locale, `/programmes/${id}/`)}#${fragment(project.id)}`,
            },
          ]
        : [],
    ),
  );
}
