import { allAsked, isAnswered } from '../../domain/profile/known-aspects.ts';
import { askCost, rankTasks, taskCosts, type TaskKind } from '../../domain/status/task-costs.ts';
import { sortByText } from '../../i18n/collate.ts';
import { nameLanguage } from '../../i18n/display-names.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { figuresOfDoubt } from '../figures/figure-views.ts';
import { distinctName, regionName } from '../links/names.ts';
import { type NamedLink, viewRef } from '../links/refs.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { openTextsHref } from './next-steps.ts';
import { translationStatus } from './translation-status.ts';
import { workingClusters } from './working-clusters.ts';

/** A kind of work, in all places where it is open. */
export interface NextTask {
  readonly id: TaskKind;
  /** Only this language's part of it. */
  readonly language?: Locale;
  /** Number of texts, terms, clusters or values that are open. */
  readonly count: number;
  readonly words: string;
  /** What readers miss until then. */
  readonly why: string;
  readonly begin: readonly NamedLink[];
  /** Organisations to ask for help. */
  readonly help: readonly NamedLink[];
  /** Page that lists all of it. */
  readonly href: string;
  /** Cost to readers; the greatest is done first. */
  readonly loss: number;
}

/** Max examples named. */
const examples = 3;

type Found = Omit<NextTask, 'why' | 'help'> & Partial<Pick<NextTask, 'help'>>;

/** Offices with a stated service area, which have local contacts. */
function listOffices(portal: Portal, locale: Locale): NamedLink[] {
  const offices = portal.organisations.flatMap(({ id, name, contacts }) =>
    (contacts?.serves ?? []).map(({ region }) => ({
      label: `${regionName(portal, region, locale)}: ${name[locale]}`,
      href: href(locale, `/organisations/${id}/`),
    })),
  );
  return sortByText(locale, offices, ({ label }) => label);
}

function linkClusters(
  portal: Portal,
  clusters: readonly { readonly id: string }[],
  locale: Locale,
): NamedLink[] {
  return clusters.slice(0, examples).map(({ id }) => {
    const { text, lang } = distinctName(portal, id, locale);
    return {
      label: text,
      href: href(locale, `/clusters/${id}/`),
      ...(lang === locale ? {} : { lang }),
    };
  });
}

/**
 * Tasks for texts and terms: one per kind of work, with the languages concerned, that of the page first.
 * @param isApart one for each language, as each is done by another person
 */
function languageTasks(portal: Portal, locale: Locale, isApart: boolean): Found[] {
  const t = useTranslate(locale);
  const { list, number } = useFormat(locale);
  const status = translationStatus(portal);
  const counts = portal.site.languages.map((language) => ({
    language,
    ...status[language],
    attested: portal.terms.filter((term) => term.status[language] !== 'attested').length,
    name: nameLanguage(language, locale),
  }));
  return (['missing', 'stale', 'draft', 'attested'] as const).flatMap((kind) => {
    const isOwn = ({ language }: { language: Locale }) => Number(language === locale);
    const open = counts
      .filter((each) => each[kind] > 0)
      .toSorted((a, b) => isOwn(b) - isOwn(a) || b[kind] - a[kind]);
    return (isApart ? open.map((each) => [each]) : [open]).map((some): Found => {
      const count = some.reduce((sum, each) => sum + each[kind], 0);
      const languages = some.map(({ name, [kind]: n }) =>
        t('status.perLanguage', { language: name, count: number(n) }),
      );
      const [first] = some;
      return {
        id: kind,
        ...(isApart && first && { language: first.language }),
        count,
        words: t(`status.task.${kind}`, { n: count, languages: list(languages) }),
        begin: [],
        href: openTextsHref(portal, kind, first?.language ?? locale, locale),
        loss: count * taskCosts[kind],
      };
    });
  });
}

/** Max aspects named; the others are counted. */
const namedAspects = 5;

/** One letter to all working clusters, asking for whatever their pages call not reported. */
function askTask(portal: Portal, working: Portal['clusters'], locale: Locale): Found {
  const t = useTranslate(locale);
  const { list, number } = useFormat(locale);
  const asks = allAsked
    .map((aspect) => {
      const open = working.filter(({ data }) => !isAnswered(data.profile, aspect));
      return { aspect, open, loss: open.length * askCost(aspect) };
    })
    .filter(({ loss }) => loss > 0)
    .toSorted((a, b) => b.loss - a.loss);
  const clusters = working.filter((each) => asks.some(({ open }) => open.includes(each)));
  const n = asks.length - namedAspects;
  const names = asks.slice(0, namedAspects).map(({ aspect }) => t(`unknown.${aspect}`));
  const more = n > 0 ? [t('list.moreFacts', { n, count: number(n) })] : [];
  return {
    id: 'ask',
    count: clusters.length,
    words: t('status.task.ask', { n: clusters.length, aspect: list([...names, ...more]) }),
    begin: linkClusters(portal, clusters, locale),
    help: listOffices(portal, locale),
    href: href(locale, '/status/#not-reported'),
    loss: asks.reduce((sum, { loss }) => sum + loss, 0),
  };
}

/** Questions to working clusters, and missing texts about them. */
function clusterTasks(portal: Portal, locale: Locale): Found[] {
  const t = useTranslate(locale);
  const working = workingClusters(portal);
  const untold = working.filter(({ data }) => data.about === undefined);
  return [
    askTask(portal, working, locale),
    {
      id: 'about',
      count: untold.length,
      words: t('status.task.about', { n: untold.length }),
      begin: linkClusters(portal, untold, locale),
      href: href(locale, '/clusters/'),
      loss: untold.length * taskCosts.about,
    },
  ];
}

/** Names, doubts, sectors and results to be checked. */
function doubtTasks(portal: Portal, locale: Locale): Found[] {
  const t = useTranslate(locale);
  const names = doubtfulNames(portal);
  const readings = portal.clusters.filter(({ data }) => data.sectorReading !== undefined);
  const open = portal.doubts.filter(({ here }) => here === undefined);
  const touched = open.reduce(
    (sum, { id }) => sum + 1 + (figuresOfDoubt(portal).get(id)?.length ?? 0),
    0,
  );
  const unknown = portal.practices.filter(({ data }) =>
    data.results.every(({ value }) => value === undefined),
  );
  return [
    {
      id: 'names',
      count: names.length,
      words: t('status.task.names', { n: names.length }),
      begin: linkClusters(portal, names, locale),
      href: href(locale, '/status/#doubtful-names'),
      loss: names.length * taskCosts.names,
    },
    {
      id: 'readings',
      count: readings.length,
      words: t('status.task.readings', { n: readings.length }),
      begin: linkClusters(portal, readings, locale),
      href: href(locale, '/status/#sector-readings'),
      loss: readings.length * taskCosts.readings,
    },
    {
      id: 'doubts',
      count: open.length,
      words: t('status.task.doubts', { n: open.length }),
      begin: open.slice(0, examples).map(({ id, about }) => ({
        label: about[locale],
        href: href(locale, `/status/#doubt-${id}`),
      })),
      href: href(locale, '/status/#contradictions'),
      loss: touched * taskCosts.doubts,
    },
    {
      id: 'results',
      count: unknown.length,
      words: t('status.task.results', { n: unknown.length }),
      begin: unknown.slice(0, examples).map(({ id }) => viewRef(portal, `practices/${id}`, locale)),
      href: href(locale, '/practices/'),
      loss: unknown.length * taskCosts.results,
    },
  ];
}

/**
 * All open tasks for editors, the most costly to readers first.
 * @param isApart texts of each language as a task of their own
 */
export function nextTasks(portal: Portal, locale: Locale, isApart = false): NextTask[] {
  const t = useTranslate(locale);
  return rankTasks([
    ...languageTasks(portal, locale, isApart),
    ...clusterTasks(portal, locale),
    ...doubtTasks(portal, locale),
  ]).map((task) => ({ help: [], ...task, why: t(`status.why.${task.id}`) }));
}
