import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { namedLinks } from '../../links/refs.ts';
import { strategyMarks } from '../../search/knowledge-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { type EntryView, viewSources } from '../page/entry-view.ts';
import type { OpeningView } from '../page/opening.ts';
import { findEntry } from '../page/find-entry.ts';
import { mentionLists } from '../page/link-lists.ts';
import { draftNotices } from '../page/notices.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { entryCredits } from '../prose/credits.ts';
import { actionRows, isReported } from './action-rows.ts';
import { type ActionYears, viewActionYears } from './action-years.ts';
import { type ActingBody, type BodyView, viewBodies, viewCommittee } from './strategy-bodies.ts';
import { type CitedList, type RoadMapView, viewLists, viewRoadMaps } from './strategy-documents.ts';
import { type StrategyPart, viewNodes } from './strategy-nodes.ts';
import { viewStrategyOpening } from './strategy-opening.ts';
import { shortPath } from '../../links/short-path.ts';

export interface StrategyView extends EntryView {
  readonly opening: OpeningView;
  readonly parts: readonly StrategyPart[];
  /** False if no progress is known, which is then noted once above the parts. */
  readonly reported: boolean;
  readonly tableHref: string;
  /** Planned years of its actions; undefined if the sources date none. */
  readonly years: ActionYears | undefined;
  readonly bodies: readonly ActingBody[];
  readonly lists: readonly CitedList[];
  readonly roadMaps: readonly RoadMapView[];
  readonly committee: readonly BodyView[];
}

/** Page of a strategy: the plan part by part, its bodies and its sources. */
export function viewStrategy(portal: Portal, id: string, locale: Locale): StrategyView {
  const t = useTranslate(locale);
  const { data } = findEntry(portal.strategyById, 'strategies', id);
  const rows = actionRows(portal, id, locale);
  const title = data.title[locale];
  const lead = data.summary[locale];
  const page: PageMeta = {
    locale,
    kind: 'strategy',
    id,
    title,
    description: lead,
    path: `/strategies/${id}/`,
    crumbs: crumbsTo(locale, 'strategies', { label: title }),
    short: shortPath(portal, 'strategies', id),
    drafts: data.drafts,
    marks: strategyMarks(portal, data),
  };
  const bodies = viewBodies(portal, data, rows, locale);
  const doubts = namedLinks(portal, 'doubts', data.irregularities, locale);
  return {
    page,
    heading: { kind: t('strategy'), title, lead, leadInSearch: 'first' },
    notices: draftNotices(data.drafts, locale),
    parts: viewNodes(portal, id, data, data.nodes, locale),
    reported: isReported(rows),
    tableHref: href(locale, `/strategies/${id}/table/`),
    years: viewActionYears(rows),
    bodies,
    opening: viewStrategyOpening(portal, data, rows, bodies, locale),
    lists: viewLists(portal, data, locale),
    roadMaps: viewRoadMaps(portal, data, locale),
    committee: viewCommittee(portal, data, locale),
    related: [{ label: t('status.contradictions'), links: doubts }],
    mentioned: mentionLists(portal, `strategies/${id}`, locale),
    sources: viewSources(portal, data.sources, page, entryCredits(portal, data.drafts, locale)),
  };
}
