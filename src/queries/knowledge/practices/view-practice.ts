import type { Locale } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Practice } from '../../../schemas/practice.ts';
import { namedLinks } from '../../links/refs.ts';
import { type MediaView, viewMedia } from '../../media/view-media.ts';
import { practiceMarks } from '../../search/knowledge-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { type EntryView, viewNeighbours, viewSources } from '../page/entry-view.ts';
import { type FactInput, type FactSheet, viewFactSheet } from '../page/facts.ts';
import type { RowsMapView } from '../../regions/view-rows-map.ts';
import { viewPracticeMap } from './practice-map.ts';
import type { OpeningView } from '../page/opening.ts';
import { findEntry } from '../page/find-entry.ts';
import { type LinkList, mentionLists } from '../page/link-lists.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { prosePage } from '../prose/prose-page.ts';
import { viewOpening } from './practice-opening.ts';
import { practiceResults, type ResultView } from './practice-words.ts';
import { shortPath } from '../../links/short-path.ts';

/** An admission criterion with its verdict and the reason. */
export interface CriterionView {
  readonly label: string;
  readonly verdict: string;
  readonly reason: string;
}

export interface PracticeView extends EntryView {
  readonly opening: OpeningView;
  readonly facts: FactSheet;
  /** Entries that it suits; undefined if they are in fewer than two regions. */
  readonly map: RowsMapView | undefined;
  readonly results: readonly ResultView[];
  readonly criteria: readonly CriterionView[];
  readonly media: MediaView;
}

/** What the short version leaves out. */
function practiceFacts(data: Practice, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  return [
    { label: t('practices.evidence'), text: data.evidence[locale], repeated: true },
    { label: t('practices.transfer'), text: data.transfer[locale], repeated: true },
    // An unknown date of publication is no gap that readers need to fill.
    ...(data.published
      ? [{ label: t('practices.published'), text: useFormat(locale).date(data.published) }]
      : []),
  ];
}

function relatedLists(portal: Portal, data: Practice, locale: Locale): LinkList[] {
  const t = useTranslate(locale);
  return [
    { label: t('nav.clusters'), links: namedLinks(portal, 'clusters', data.clusters, locale) },
    {
      label: t('nav.programmes'),
      links: namedLinks(portal, 'programmes', data.programmes, locale),
    },
    { label: t('nav.concepts'), links: namedLinks(portal, 'concepts', data.concepts, locale) },
    { label: t('nav.figures'), links: namedLinks(portal, 'figures', data.figures, locale) },
    {
      label: t('status.contradictions'),
      links: namedLinks(portal, 'doubts', data.doubts, locale),
    },
  ];
}

/** Page of a good practice: what was done, the evidence, and the sources. */
export function viewPractice(portal: Portal, id: string, locale: Locale): PracticeView {
  const t = useTranslate(locale);
  const { data } = findEntry(portal.practiceById, 'practices', id);
  const prose = prosePage(portal, `practice-${id}`, locale);
  const title = data.title[locale];
  const lead = data.summary[locale];
  const page: PageMeta = {
    locale,
    kind: 'practice',
    id,
    title,
    description: lead,
    path: `/practices/${id}/`,
    crumbs: crumbsTo(locale, 'practices', { label: title }),
    short: shortPath(portal, 'practices', id),
    drafts: prose?.drafts ?? data.drafts,
    marks: practiceMarks(data),
  };
  const order = portal.practices.map((other) => other.id);
  return {
    page,
    heading: { kind: t('practice'), title, lead, leadInSearch: 'first' },
    notices: prose?.notices ?? [],
    opening: viewOpening(portal, data, locale),
    facts: viewFactSheet(practiceFacts(data, locale), locale),
    prose,
    proseNoticed: true,
    map: viewPracticeMap(portal, id, locale),
    results: practiceResults(portal, data, locale),
    criteria: data.criteria.map(({ label, verdict, reason }) => ({
      label: label[locale],
      verdict: t(`practices.verdict.${verdict}`),
      reason: reason[locale],
    })),
    media: viewMedia(portal, data, locale),
    related: relatedLists(portal, data, locale),
    mentioned: mentionLists(portal, `practices/${id}`, locale),
    sources: viewSources(portal, data.sources, page),
    neighbours: viewNeighbours(portal, 'practices', order, id, locale),
  };
}
