import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { strategyMarks } from '../../search/knowledge-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { findEntry } from '../page/find-entry.ts';
import { draftNotices } from '../page/notices.ts';
import type { Notice, PageView } from '../page/page-view.ts';
import { type ActionGroup, groupActions } from './action-groups.ts';
import { actionRows, isReported } from './action-rows.ts';
import { type BodyChoice, bodyChoices } from './strategy-bodies.ts';

/** All actions of a strategy in one table. */
export interface ActionTableView {
  readonly caption: string;
  readonly groups: readonly ActionGroup[];
  // A column that would say the same in every row is said once, above the table.
  readonly withBodies: boolean;
  readonly withPeriods: boolean;
  readonly withProgress: boolean;
}

/** The page of that table, to print and to filter by body. */
export interface StrategyTableView extends PageView {
  /** Number of actions. */
  readonly total: number;
  /** What no action of the strategy has, and that it is a draft. */
  readonly absences: readonly Notice[];
  readonly bodies: readonly BodyChoice[];
  readonly table: ActionTableView;
}

/** Languages in which the actions are draft translations; the strategy's own language holds the original wording. */
function draftsOf(portal: Portal, { drafts, sources }: Portal['strategies'][number]['data']) {
  const printed = portal.sourceById.get(sources[0]?.source ?? '')?.language;
  return drafts.filter((language) => language !== printed);
}

/** The page of a strategy's table of actions. */
export function viewStrategyTable(portal: Portal, id: string, locale: Locale): StrategyTableView {
  const t = useTranslate(locale);
  const { data } = findEntry(portal.strategyById, 'strategies', id);
  const drafts = draftsOf(portal, data);
  const rows = actionRows(portal, id, locale);
  const title = t('strategy.tableOf', { title: data.title[locale] });
  const bodies = bodyChoices(data, rows, locale);
  const withPeriods = rows.some(({ period }) => period);
  const withProgress = isReported(rows);
  return {
    page: {
      locale,
      kind: 'strategy-table',
      id,
      title,
      description: title,
      path: `/strategies/${id}/table/`,
      crumbs: crumbsTo(
        locale,
        'strategies',
        { label: data.title[locale], href: href(locale, `/strategies/${id}/`) },
        { label: t('strategy.table') },
      ),
      drafts,
      marks: strategyMarks(portal, data),
    },
    heading: {
      title,
      lead: t('strategy.count.action', { n: rows.length }),
      leadInSearch: 'text',
    },
    notices: [],
    total: rows.length,
    absences: [
      ...draftNotices(drafts, locale),
      ...(withProgress ? [] : [{ text: t('strategy.noneReported') }]),
      ...(withPeriods ? [] : [{ text: t('strategy.noDates') }]),
    ],
    bodies,
    table: {
      caption: title,
      groups: groupActions(rows),
      withBodies: bodies.length > 0,
      withPeriods,
      withProgress,
    },
  };
}
