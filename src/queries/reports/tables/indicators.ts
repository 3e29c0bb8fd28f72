import { type Listed, readListed } from '../../../domain/report/read-listed.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { figureView } from '../../figures/figure-views.ts';
import { reportedCell, textColumns, viewSources, writeWords } from './cells.ts';
import type { TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';

/** A figure that counts indicators, with their names in its column `names`. */
function viewCounted(portal: Portal, id: string, locale: Locale) {
  const { table, ...view } = figureView(portal, id, locale);
  const names = table?.columns.findIndex((column) => column.id === 'names') ?? -1;
  if (!table || names < 0) throw new Error(`expected a column "names" in the figure "${id}"`);
  const listed = table.rows.map(({ label, cells }): Listed =>
    readListed(label, cells[names]?.text ?? ''),
  );
  return { ...view, head: table.head, counted: table.columns[0]?.label ?? '', listed };
}

/** Names listed in a figure's rows, each with its unit from another figure. */
export function indicatorsTable(
  portal: Portal,
  declared: TableOf<'indicators'>,
  locale: Locale,
): TableContent {
  const levels = viewCounted(portal, declared.figure, locale);
  const units = viewCounted(portal, declared.units, locale);
  const unitOf = new Map(
    units.listed.flatMap(({ label, items }) => items.map((item) => [item, label] as const)),
  );
  const count = levels.listed.reduce((sum, { items }) => sum + items.length, 0);
  return {
    title: declared.title ? writeWords(declared.title, { n: count }, locale) : levels.subtitle,
    columns: textColumns(levels.counted, units.head),
    groups: levels.listed.map(({ label, items }) => ({
      label,
      rows: items.map((item) => [{ text: item }, reportedCell(unitOf.get(item), locale)]),
    })),
    sources: viewSources(portal, levels.figure.sources, locale),
  };
}
