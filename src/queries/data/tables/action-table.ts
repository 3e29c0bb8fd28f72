import { walkStrategy } from '../../../domain/strategy/walk-strategy.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Strategy, StrategyNode } from '../../../schemas/strategy.ts';
import { citeIds } from '../cite-ids.ts';

/** Bodies of an action as ids, or as the strategy names them if they have no entry. */
function bodiesOf({ bodies }: Strategy, action: StrategyNode): string | undefined {
  const ids = action.bodies.map((id) => bodies.find((body) => body.id === id)?.organisation ?? id);
  return ids.length > 0 ? ids.join(';') : undefined;
}

export function actionTable(portal: Portal): ExportTable {
  return {
    name: 'actions',
    columns: [
      'strategy',
      'action',
      'action_code',
      ...locales.map((locale) => `title_${locale}`),
      'bodies',
      'from',
      'to',
      'progress',
      'source',
    ],
    rows: portal.strategies.flatMap(({ id, data }) =>
      [...walkStrategy(data.nodes)]
        .filter(({ node }) => node.kind === 'action')
        .map(({ node }): Cell[] => [
          id,
          node.id,
          node.code,
          ...locales.map((locale) => node.label[locale]),
          bodiesOf(data, node),
          node.period?.from,
          node.period?.to,
          node.progress?.state,
          citeIds(node.sources.length > 0 ? node.sources : data.sources),
        ]),
    ),
  };
}
