import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { strategyMarks } from '../../search/knowledge-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { findEntry } from '../page/find-entry.ts';
import { draftNotices } from '../page/notices.ts';
import type { Notice, PageView } from '../page/page-view.ts';
import { type ActionRow, actionRows, isReported } from './action-rows.ts';
import { type BodyChoice, bodyChoices } from './strategy-bodies.ts';

/** Consecutive actions with the same parent parts, so that each part has its heading. */
interface ActionGroup {
  readonly label: string;
  readonly rows: readonly ActionRow[];
}

/** Rows of the table grouped by their parts, in order. */
function groupActions(rows: readonly ActionRow[]): ActionGroup[] {
  const groups: { label: string; rows: ActionRow[] }[] = [];
  for (const row of rows) {
    const label = row.above.join(' · ');
    const last = groups.at(-1);
    if (last?.label === label) last.rows.push(row);
    else groups.push({ label, rows: [row] });
  }
  return groups;
}

export interface ActionTableView {
  readonly caption: string;
  readonly groups: readonly ActionGroup[];
  // Columns with the same content in every row are replaced by a note above the table.
  readonly withBodies: boolean;
  readonly withPeriods: boolean;
  readonly withProgress: boolean;
}

/** Page of that table, for printing and for filtering by body. */
export interface StrategyTableView extends PageView {
  readonly total: number;
  /** Notes on what all actions lack, and on drafts. */
  readonly absences: readonly Notice[];
  readonly bodies: readonly BodyChoice[];
  readonly table: ActionTableView;
}

/** Languages in which the actions are draft translations; the strategy's own language holds the original wording. */
function draftsOf(portal: Portal, { drafts, sources }: Portal['strategies'][number]['data']) {
  const printed = portal.sourceById.get(sources[0]?.source ?? '')?.language;
  return drafts.filter((language) => language !== printed);
}

/** Page of a strategy's table of actions. */
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
    notices: draftNotices(drafts, locale),
    total: rows.length,
    absences: [
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
