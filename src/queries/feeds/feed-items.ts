import { useFormat } from '../../i18n/format.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { FeedItem } from '../../exports/feed/model.ts';
import type { Portal } from '../../portal/portal.ts';
import { summarizeChange } from '../changes/change-counts.ts';
import { changeAnchor } from '../changes/change-lists.ts';
import { changeSentence } from '../changes/change-sentence.ts';
import { type ChangedCluster, changedClusters } from '../changes/changed-clusters.ts';
import { pairPath, pairTitle } from '../changes/pair-words.ts';
import { editionDay } from '../editions/edition-day.ts';
import { rowsOfEdition } from '../editions/edition-rows.ts';
import { type EditionPair, editionPairs, isStep } from '../editions/edition-pairs.ts';
import { collectionDescriptions } from '../links/describe-collections.ts';
import { hasReportPages } from '../reports/archive/archive-pages.ts';
import { askerLink, listRequests } from '../clusters/list-requests.ts';
import { callLabel } from '../knowledge/programmes/call-words.ts';
import {
  type FollowedRef,
  subjectsOf,
  subjectsOfCall,
  subjectsOfPractice,
  subjectsOfRequest,
  subjectsOfRow,
} from './entry-subjects.ts';

/** What is new, and the entries that it concerns. */
export interface NewItem extends FeedItem {
  readonly subjects: readonly FollowedRef[];
}

/** Lists the news of one kind, in a language. */
export type ItemWriter = (portal: Portal, locale: Locale) => NewItem[];

/**
 * Permanent name of an entry in feeds: its address without language below the portal's, independent of the base
 * path of a build.
 */
const nameOf = ({ site }: Portal, path: string): string => new URL(path, site.address).href;

const pageOf = (locale: Locale, path: string): string => absolute(href(locale, path));

const newsItems: ItemWriter = (portal, locale) =>
  portal.news.map(({ id, data }) => ({
    id: nameOf(portal, `/news/${id}/`),
    title: data.title[locale],
    summary: data.summary[locale],
    url: pageOf(locale, `/news/${id}/`),
    date: data.date,
    subjects: subjectsOf(portal, data.see),
  }));

/** Practices; without a publication date they are in no feed. */
const practiceItems: ItemWriter = (portal, locale) =>
  portal.practices.flatMap(({ id, data }) =>
    data.published === undefined
      ? []
      : {
          id: nameOf(portal, `/practices/${id}/`),
          title: data.title[locale],
          summary: data.summary[locale],
          url: pageOf(locale, `/practices/${id}/`),
          date: data.published,
          subjects: subjectsOfPractice(data),
        },
  );

/** Subjects of a report: every entry its edition covers, so each entry's feed announces new editions. */
const subjectsOfReport = (portal: Portal, edition: string): FollowedRef[] => [
  ...rowsOfEdition(portal, edition).map(({ id }): FollowedRef => `clusters/${id}`),
  ...(['countries', 'programmes', 'regions', 'sectors'] as const).flatMap((kind) =>
    collectionDescriptions[kind].entries(portal).map(({ id }): FollowedRef => `${kind}/${id}`),
  ),
];

const reportItems: ItemWriter = (portal, locale) =>
  collectionDescriptions.reports.entries(portal).flatMap(({ id, data: { report } }) =>
    report && hasReportPages(portal, id)
      ? {
          id: nameOf(portal, `/reports/${id}/`),
          title: report.title[locale],
          summary: report.lead[locale],
          url: pageOf(locale, `/reports/${id}/`),
          date: report.date,
          subjects: subjectsOfReport(portal, id),
        }
      : [],
  );

/** Calls for applications; without an announcement date they are in no feed. */
const callItems: ItemWriter = (portal, locale) => {
  const t = useTranslate(locale);
  return portal.programmes.flatMap((programme) => {
    const { id, data } = programme;
    return data.calls.flatMap((call) => {
      if (call.published === undefined) return [];
      const deadline = call.deadline && useFormat(locale).date(call.deadline);
      return {
        id: nameOf(portal, `/programmes/${id}/#call-${call.id}`),
        title: `${data.title[locale]}: ${callLabel(call, locale)}`,
        summary: [deadline && `${t('call.deadline')}: ${deadline}`, data.summary[locale]]
          .filter(Boolean)
          .join('. '),
        url: `${pageOf(locale, `/programmes/${id}/`)}#call-${call.id}`,
        date: call.published,
        subjects: subjectsOfCall(portal, programme),
      };
    });
  });
};

/** Adjacent editions only: comparing the last with the first would repeat their changes. */
const stepsOf = (portal: Portal): readonly EditionPair[] =>
  editionPairs(portal).filter((pair) => isStep(portal, pair));

/** Changes from edition to edition, one item per comparison. */
const pairItems: ItemWriter = (portal, locale) =>
  stepsOf(portal).map((pair) => ({
    id: nameOf(portal, pairPath(pair)),
    title: pairTitle(pair, locale),
    summary: summarizeChange(portal, pair, locale).lead,
    url: pageOf(locale, pairPath(pair)),
    date: editionDay(portal, pair.to),
    subjects: [],
  }));

/** A cluster that moves to another region is news of both. */
const subjectsOfChange = ({ was, now, into }: ChangedCluster): FollowedRef[] => [
  ...new Set([
    ...[was, now].flatMap((named) => (named ? subjectsOfRow(named.row) : [])),
    ...(into === undefined ? [] : [`clusters/${into}` as const]),
  ]),
];

/** Changes from edition to edition, one item per change of a cluster. */
const changeItems: ItemWriter = (portal, locale) =>
  stepsOf(portal).flatMap((pair) =>
    changedClusters(portal, pair.from, pair.to).map((changed) => ({
      id: `${pageOf(locale, pairPath(pair))}#${changeAnchor(changed.change, changed.id)}`,
      title: changeSentence(portal, pair, changed, locale),
      summary: pairTitle(pair, locale),
      url: pageOf(locale, `/clusters/${changed.id}/`),
      date: editionDay(portal, pair.to),
      subjects: subjectsOfChange(changed),
    })),
  );

/** Partner requests; without an announcement date they are in no feed. */
const requestItems: ItemWriter = (portal, locale) =>
  listRequests(portal).flatMap((asked) => {
    const {
      by,
      aspect,
      value: { text },
      request,
    } = asked;
    if (request.published === undefined) return [];
    const t = useTranslate(locale);
    const until = request.until && useFormat(locale).date(request.until);
    return {
      id: nameOf(portal, `/${by.kind}/${by.id}/#request-${request.id}`),
      title: `${askerLink(portal, by, locale).label}: ${text[locale]}`,
      summary: [
        t(aspect === 'seeks' ? 'requests.seeks' : 'requests.offers'),
        until && `${t('call.deadline')}: ${until}`,
      ]
        .filter(Boolean)
        .join('. '),
      url: pageOf(locale, `/${by.kind}/${by.id}/`),
      date: request.published,
      subjects: subjectsOfRequest(portal, asked),
    };
  });

/** Lists with a feed. */
export const feedKinds = ['news', 'practices', 'changes', 'reports', 'programmes'] as const;
export type FeedKind = (typeof feedKinds)[number];

/** Kinds of items: those of lists with a feed, and requests, which are in the feeds of their subjects. */
export const itemKinds = [...feedKinds, 'requests'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Items of each kind. */
export const itemsOfKind: Readonly<Record<ItemKind, ItemWriter>> = {
  news: newsItems,
  practices: practiceItems,
  changes: changeItems,
  reports: reportItems,
  programmes: callItems,
  requests: requestItems,
};

/** The same for the feed of the whole portal, where single changes would crowd out the rest. */
export const itemsForAll: Readonly<Record<ItemKind, ItemWriter>> = {
  ...itemsOfKind,
  changes: pairItems,
};
