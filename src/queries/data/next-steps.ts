import { allAsked, isAnswered } from '../../domain/profile/known-aspects.ts';
import { readViews, weighPage } from '../../domain/status/page-views.ts';
import { firstOfEach } from '../../domain/status/first-of-each.ts';
import {
  askCost,
  rankTasks,
  taskCosts,
  type TaskKind,
  taskMinutes,
} from '../../domain/status/task-costs.ts';
import { nameLanguage } from '../../i18n/display-names.ts';
import { useFormat } from '../../i18n/format.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { figuresOfDoubt } from '../figures/figure-views.ts';
import { distinctName } from '../links/names.ts';
import { type NamedLink, viewRef } from '../links/refs.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { translationStatus } from './translation-status.ts';
import { openTexts } from '../desk/open-texts.ts';
import { minutesOf } from '../desk/reading-time.ts';
import { workingClusters } from './working-clusters.ts';

/** Tasks in one place, the most costly to readers first. */
export interface NextStep {
  readonly kind: TaskKind;
  /** Minutes that all of it takes, also in places that are not named: our estimate. */
  readonly minutes: number;
  /** Place of the work: an entry, a language, or a question to the authors of the same sources. */
  readonly places: readonly NamedLink[];
  readonly todo: readonly {
    readonly kind: TaskKind;
    readonly words: string;
    /** What readers miss until then. */
    readonly why: string;
  }[];
}

interface Found {
  readonly kind: TaskKind;
  readonly place: NamedLink;
  readonly words: string;
  readonly loss: number;
  /** Default: those of one task of its kind. */
  readonly minutes?: number;
  /** Tasks with the same key are solved together: by one letter, one translator, or in one file. */
  readonly key: string;
}

/** Max aspects named; the others are counted. */
const namedAspects = 5;

/** Max places named per task. */
const namedPlaces = 3;

function linkCluster(portal: Portal, id: string, locale: Locale): NamedLink {
  const { text, lang } = distinctName(portal, id, locale);
  return {
    label: text,
    href: href(locale, `/clusters/${id}/`),
    ...(lang === locale ? {} : { lang }),
  };
}

/** Page that lists the open texts of a kind: the desk has drafts and stale ones, in their language. */
export function openTextsHref(
  portal: Portal,
  kind: 'missing' | 'stale' | 'draft' | 'attested',
  language: Locale,
  locale: Locale,
): string {
  if (kind === 'attested') return href(locale, '/glossary/');
  if (kind === 'missing') return href(locale, '/status/#translations');
  return openTexts(portal).length > 0
    ? href(language, '/desk/all/')
    : href(locale, `/desk/#${language}`);
}

/** Texts and terms of the page's language, as its editors read it; once all are done, those of the others. */
function languageSteps(portal: Portal, locale: Locale): Found[] {
  const t = useTranslate(locale);
  const status = translationStatus(portal);
  const stepsIn = (language: Locale) => {
    const open = {
      ...status[language],
      attested: portal.terms.filter((term) => term.status[language] !== 'attested').length,
    };
    return (['missing', 'stale', 'draft', 'attested'] as const).map((kind) => ({
      kind,
      place: {
        label: upperFirst(nameLanguage(language, locale), locale),
        href: openTextsHref(portal, kind, language, locale),
      },
      words: t(`status.step.${kind}`, { n: open[kind] }),
      loss: open[kind] * taskCosts[kind],
      minutes:
        kind === 'stale' || kind === 'draft'
          ? minutesOf(
              openTexts(portal).filter((text) => text.language === language && text.state === kind),
            )
          : open[kind] * (taskMinutes[kind] ?? 0),
      key: language,
    }));
  };
  const own = stepsIn(locale);
  return own.some(({ loss }) => loss > 0) ? own : portal.site.languages.flatMap(stepsIn);
}

/** Unanswered questions to each cluster, and missing texts about it. */
function clusterSteps(portal: Portal, locale: Locale): Found[] {
  const t = useTranslate(locale);
  const { list, number } = useFormat(locale);
  return workingClusters(portal).flatMap(({ id, data }) => {
    const place = linkCluster(portal, id, locale);
    const open = allAsked
      .filter((aspect) => !isAnswered(data.profile, aspect))
      .toSorted((a, b) => askCost(b) - askCost(a));
    const n = open.length - namedAspects;
    const aspects = [
      ...open.slice(0, namedAspects).map((aspect) => t(`unknown.${aspect}`)),
      ...(n > 0 ? [t('list.moreFacts', { n, count: number(n) })] : []),
    ];
    return [
      {
        kind: 'ask' as const,
        place,
        words: t('status.step.ask', { aspect: list(aspects) }),
        loss: open.reduce((sum, aspect) => sum + askCost(aspect), 0),
        key: id,
      },
      {
        kind: 'about' as const,
        place,
        words: t('status.step.about'),
        loss: data.about === undefined ? taskCosts.about : 0,
        key: id,
      },
    ];
  });
}

/** Names, doubts, sectors and results to be checked, one each. */
function doubtSteps(portal: Portal, locale: Locale): Found[] {
  const t = useTranslate(locale);
  const ofCluster = (kind: 'names' | 'readings') => (id: string) => ({
    kind,
    place: linkCluster(portal, id, locale),
    words: t(`status.step.${kind}`),
    loss: taskCosts[kind],
    key: id,
  });
  return [
    ...doubtfulNames(portal).map(({ id }) => ofCluster('names')(id)),
    ...portal.clusters
      .filter(({ data }) => data.sectorReading !== undefined)
      .map(({ id }) => ofCluster('readings')(id)),
    ...portal.doubts
      .filter(({ here }) => here === undefined)
      .map(({ id, about, readings }) => ({
        kind: 'doubts' as const,
        place: { label: about[locale], href: href(locale, `/status/#doubt-${id}`) },
        words: t('status.step.doubts'),
        loss: (1 + (figuresOfDoubt(portal).get(id)?.length ?? 0)) * taskCosts.doubts,
        key: [...new Set(readings.flatMap(({ sources }) => sources.map(({ source }) => source)))]
          .toSorted()
          .join(' '),
      })),
    ...portal.practices
      .filter(({ data }) => data.results.every(({ value }) => value === undefined))
      .map(({ id }) => ({
        kind: 'results' as const,
        place: viewRef(portal, `practices/${id}`, locale),
        words: t('status.step.results'),
        loss: taskCosts.results,
        key: `practices/${id}`,
      })),
  ];
}

/** Work on pages that are read more often comes first, where the portal says how often they are. */
function weighSteps({ views, site }: Portal, found: readonly Found[], locale: Locale): Found[] {
  const counted = readViews(views);
  const start = href(locale, '/').length - 1;
  const isEntry = (path: string) => path.split('/').length > 3;
  return found.map((step) => {
    const path = step.place.href.slice(start);
    const weight = isEntry(path) ? weighPage(counted, site.languages, path) : 1;
    return { ...step, loss: step.loss * weight };
  });
}

/** Merges tasks with the same key; the kind is that of the most costly to readers. */
function joinSteps(found: readonly Found[], t: Translate) {
  const groups = [...Map.groupBy(found, ({ key }) => key).values()];
  const joined = groups.flatMap((steps) => {
    const [first] = steps;
    if (!first) return [];
    const kinds = [...Map.groupBy(steps, ({ kind }) => kind).values()];
    return {
      kind: first.kind,
      minutes: steps.reduce((sum, { kind, minutes = taskMinutes[kind] ?? 0 }) => sum + minutes, 0),
      loss: kinds[0]?.reduce((sum, { loss }) => sum + loss, 0) ?? 0,
      places: steps
        .map(({ place }) => place)
        .filter(({ label }, at, all) => all.findIndex((each) => each.label === label) === at)
        .slice(0, namedPlaces),
      todo: kinds.flatMap(([step]) =>
        step ? [{ kind: step.kind, words: step.words, why: t(`status.why.${step.kind}`) }] : [],
      ),
    };
  });
  return rankTasks(joined);
}

/**
 * Next tasks up to a maximum, each with everything missing in its place: the most costly of each kind, in the
 * given order of kinds, then the second of each.
 */
export function nextSteps(
  portal: Portal,
  kinds: readonly TaskKind[],
  max: number,
  locale: Locale,
): NextStep[] {
  const steps = joinSteps(
    rankTasks([
      ...languageSteps(portal, locale),
      ...weighSteps(
        portal,
        [...clusterSteps(portal, locale), ...doubtSteps(portal, locale)],
        locale,
      ),
    ]),
    useTranslate(locale),
  );
  const byKind = kinds.map((kind) => steps.filter((step) => step.kind === kind));
  return firstOfEach(byKind, max).map(({ kind, minutes, places, todo }) => ({
    kind,
    minutes,
    places,
    todo,
  }));
}
