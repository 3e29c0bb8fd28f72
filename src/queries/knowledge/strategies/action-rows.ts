import { walkStrategy } from '../../../domain/strategy/walk-strategy.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { remember } from '../../../portal/remember.ts';
import type { StrategyNode } from '../../../schemas/strategy.ts';
import { findEntry } from '../page/find-entry.ts';
import { type StrategyPart, viewNode } from './strategy-nodes.ts';

/** An action as a table row, with its parent parts and the ids of its bodies. */
export interface ActionRow extends Omit<StrategyPart, 'href' | 'children'> {
  readonly href: string;
  readonly above: readonly string[];
  readonly bodyIds: readonly string[];
  readonly bodiesCertainty: StrategyNode['bodiesCertainty'];
  readonly years: readonly [number, number] | undefined;
}

/**
 * All actions of a strategy, in order; cached, since every page of a body uses them.
 * @throws Error for an unknown strategy
 */
export const actionRows = remember(
  'actionRows',
  (portal, id: string, locale: Locale): readonly ActionRow[] => {
    const { data: strategy } = findEntry(portal.strategyById, 'strategies', id);
    return [...walkStrategy(strategy.nodes)]
      .filter(({ node }) => node.kind === 'action')
      .map(({ node, above }) => ({
        ...viewNode(portal, id, strategy, node, locale),
        href: `${href(locale, `/strategies/${id}/${above[0]?.id ?? node.id}/`)}#${node.id}`,
        above: above.map((part) => [part.code, part.label[locale]].filter(Boolean).join(' ')),
        bodyIds: node.bodies,
        bodiesCertainty: node.bodiesCertainty,
        years: node.period && [
          Number(node.period.from.slice(0, 4)),
          Number(node.period.to.slice(0, 4)),
        ],
      }));
  },
);

/** Whether the progress of any of these actions is known. */
export const isReported = (rows: readonly ActionRow[]): boolean =>
  rows.some(({ progress }) => progress !== undefined);
