import { href } from '../../../i18n/href.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { strategyMarks } from '../../search/knowledge-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import type { EntryView } from '../page/entry-view.ts';
import { findEntry } from '../page/find-entry.ts';
import { draftNotices } from '../page/notices.ts';
import { actionRows, isReported } from './action-rows.ts';
import { type ReasonsView, type StrategyPart, viewNodes } from './strategy-nodes.ts';
import { strategyCounts } from './strategy-words.ts';

export interface StrategyPartView extends EntryView {
  readonly parts: readonly StrategyPart[];
  readonly reasons: ReasonsView | undefined;
  readonly reported: boolean;
}

/** Ids of the parts with pages, with their strategy. */
export const strategyParts = (portal: Portal): { readonly id: string; readonly part: string }[] =>
  portal.strategies.flatMap(({ id, data }) => data.nodes.map((node) => ({ id, part: node.id })));

const linkTo = (part: StrategyPart | undefined) =>
  part?.href ? { label: part.label, href: part.href } : undefined;

/** What a part consists of: "3 goals and 13 actions: …". */
function sayParts(nodes: Strategy['nodes'], { children }: StrategyPart, locale: Locale): string {
  const { list } = useFormat(locale);
  return useTranslate(locale)('strategy.partLead', {
    counts: list(strategyCounts({ nodes }, locale)),
    names: children.map(({ label }) => label).join('; '),
  });
}

/**
 * Page of a part of a strategy.
 * @param part id of a part with a page
 * @throws Error for an unknown part
 */
export function viewStrategyPart(
  portal: Portal,
  id: string,
  part: string,
  locale: Locale,
): StrategyPartView {
  const { data } = findEntry(portal.strategyById, 'strategies', id);
  const nodes = viewNodes(portal, id, data, data.nodes, locale);
  const index = nodes.findIndex((node) => node.id === part);
  const node = nodes[index];
  if (!node) throw new Error(`expected a part ${part} of the strategy ${id}, found none`);
  const t = useTranslate(locale);
  const title = node.code ? `${node.code} ${node.label}` : node.label;
  const strategy = data.title[locale];
  return {
    page: {
      locale,
      kind: 'strategy-part',
      id: `${id}/${part}`,
      title,
      description: `${strategy}: ${title}`,
      path: `/strategies/${id}/${part}/`,
      crumbs: crumbsTo(
        locale,
        'strategies',
        { label: strategy, href: href(locale, `/strategies/${id}/`) },
        { label: title },
      ),
      drafts: data.drafts,
      marks: { ...strategyMarks(portal, data), words: [strategy] },
    },
    heading: {
      kind: t(`strategy.kind.${node.kind}`),
      title,
      ...(node.children.length > 0
        ? { lead: sayParts(data.nodes[index]?.children ?? [], node, locale) }
        : {}),
      leadInSearch: 'text',
    },
    notices: draftNotices(data.drafts, locale),
    parts: node.children,
    reasons: node.reasons,
    reported: isReported(actionRows(portal, id, locale)),
    neighbours: { previous: linkTo(nodes[index - 1]), next: linkTo(nodes[index + 1]) },
  };
}
