import { walkStrategy } from '../../../domain/strategy/walk-strategy.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { StrategyNode } from '../../../schemas/strategy.ts';
import { textColumns, titleOf, viewSources } from './cells.ts';
import type { TableContent, TableRowView } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';

const nameOf = ({ code, label }: StrategyNode, locale: Locale) =>
  [code, label[locale]].filter(Boolean).join(' ');

/** Code of an action by position, with the printed one if different. */
function codeText({ code = '', codePrinted }: StrategyNode, locale: Locale): string {
  const printed = useTranslate(locale)('strategy.printed');
  return codePrinted ? `${code} (${printed}: ${codePrinted})` : code;
}

function rowOf(action: StrategyNode, page: string, locale: Locale): TableRowView {
  return [
    { text: codeText(action, locale), href: `${page}#${action.id}` },
    { text: action.label[locale] },
  ];
}

/** Actions of a strategy, by area and sub-area. */
export function actionsTable(
  portal: Portal,
  declared: TableOf<'actions'>,
  locale: Locale,
): TableContent {
  const t = useTranslate(locale);
  const strategy = portal.strategyById.get(declared.strategy)?.data;
  if (!strategy) throw new Error(`expected the strategy ${declared.strategy}, found none`);
  const steps = [...walkStrategy(strategy.nodes)].filter(({ node }) => node.kind === 'action');
  const misprinted = steps.filter(({ node }) => node.codePrinted).length;
  // An action directly below its area has no sub-area.
  const groups = Map.groupBy(steps, ({ above: [area, subArea = area] }) => subArea?.id);
  return {
    title: titleOf(
      declared,
      t('report.table.actions', { n: steps.length, plan: strategy.title[locale] }),
      { n: steps.length, plan: strategy.title[locale] },
      locale,
    ),
    columns: textColumns(t('strategy.code'), t('strategy.kind.action')),
    groups: [...groups.values()].map((found) => {
      const [area, subArea] = found[0]?.above ?? [];
      const page = href(locale, `/strategies/${declared.strategy}/${area?.id}/`);
      return {
        label: [area, subArea].flatMap((part) => (part ? nameOf(part, locale) : [])).join(' · '),
        href: subArea ? `${page}#${subArea.id}` : page,
        rows: found.map(({ node }) => rowOf(node, page, locale)),
      };
    }),
    ...(misprinted > 0 ? { note: t('report.table.actions.note', { n: misprinted }) } : {}),
    sources: viewSources(portal, strategy.sources, locale),
  };
}
