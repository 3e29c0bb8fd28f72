import { type CommitteeStepView, viewCommitteeWork } from './committee-work.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { viewCitation } from '../../links/citations.ts';
import { namedLinks } from '../../links/refs.ts';
import { strategyMarks } from '../../search/knowledge-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { type EntryView, viewSources } from '../page/entry-view.ts';
import { openWith, type OpeningView } from '../page/opening.ts';
import { findEntry } from '../page/find-entry.ts';
import { mentionLists } from '../page/link-lists.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { entryCredits } from '../prose/credits.ts';
import { type ActionRow, actionRows, isReported } from './action-rows.ts';
import { viewActionYears, viewCommitteeYears, type YearTable } from './year-tables.ts';
import { type ActingBody, type BodyView, viewBodies, viewCommittee } from './strategy-bodies.ts';
import { type CitedList, type RoadMapView, viewLists, viewRoadMaps } from './strategy-documents.ts';
import { type StrategyPart, viewNodes } from './strategy-nodes.ts';
import { shortPath } from '../../links/short-path.ts';
import { strategyCounts, strategyPlace } from './strategy-words.ts';

export interface StrategyView extends EntryView {
  readonly opening: OpeningView;
  readonly parts: readonly StrategyPart[];
  /** False if no progress is known, which is then noted once above the parts. */
  readonly reported: boolean;
  readonly tableHref: string;
  /** Planned years of its actions; undefined if the sources date none. */
  readonly years: YearTable | undefined;
  readonly bodies: readonly ActingBody[];
  readonly lists: readonly CitedList[];
  readonly roadMaps: readonly RoadMapView[];
  readonly committee: readonly BodyView[];
  readonly committeeWork: readonly CommitteeStepView[];
  /** Timeline of its dated steps. */
  readonly committeeYears: YearTable | undefined;
}

/** Max bodies named; the others are counted. */
const named = 3;

/** Bodies with most actions, with their numbers. */
function sayBodies(bodies: readonly ActingBody[], locale: Locale): string | undefined {
  const acting = bodies
    .filter(({ actions }) => actions.length > 0)
    .toSorted((a, b) => b.actions.length - a.actions.length);
  if (acting.length === 0) return undefined;
  const format = useFormat(locale);
  const first = acting
    .slice(0, named)
    .map(({ label, actions }) => `${label} (${format.number(actions.length)})`);
  const n = acting.length - first.length;
  const more = useTranslate(locale)('list.moreBodies', { n, count: format.number(n) });
  return [...first, ...(n > 0 ? [more] : [])].join(' · ');
}

/** Contents, end, bodies and results of a strategy, next to its area. */
function viewStrategyOpening(
  portal: Portal,
  data: Strategy,
  rows: readonly ActionRow[],
  bodies: readonly ActingBody[],
  locale: Locale,
): OpeningView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const told = rows.filter(({ progress }) => progress !== undefined).length;
  const counts = strategyCounts(data, locale);
  const [main] = data.sources.slice(0, 1).map((source) => {
    const { text: label, href } = viewCitation(portal, source, locale);
    return { label, href };
  });
  return {
    title: t('practices.facts'),
    clusters: undefined,
    ...openWith(
      [
        { label: t('strategy.plans'), text: counts.length > 0 ? counts.join(' · ') : undefined },
        { label: t('practices.period'), text: data.period?.[locale] },
        { label: t('strategy.acts'), text: sayBodies(bodies, locale) },
        {
          label: t('programme.came'),
          text:
            told > 0
              ? t('strategy.told', { told: format.number(told), all: format.number(rows.length) })
              : t('strategy.noneReported'),
        },
      ],
      [{ label: t('place'), text: strategyPlace(portal, data, locale) }],
      locale,
    ),
    ...(main ? { source: { label: t('figure.source'), link: main } } : {}),
  };
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
    notices: [],
    parts: viewNodes(portal, id, data, data.nodes, locale),
    reported: isReported(rows),
    tableHref: href(locale, `/strategies/${id}/table/`),
    years: viewActionYears(rows),
    bodies,
    opening: viewStrategyOpening(portal, data, rows, bodies, locale),
    lists: viewLists(portal, data, locale),
    roadMaps: viewRoadMaps(portal, data, locale),
    committee: viewCommittee(portal, data, locale),
    committeeWork: viewCommitteeWork(portal, data, locale),
    committeeYears: viewCommitteeYears(data, locale),
    related: [{ label: t('status.contradictions'), links: doubts }],
    mentioned: mentionLists(portal, `strategies/${id}`, locale),
    sources: viewSources(portal, data.sources, page, entryCredits(data.drafts, locale)),
  };
}
