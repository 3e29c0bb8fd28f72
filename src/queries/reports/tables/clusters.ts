import { arrangeValues } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { clusterItems } from '../../clusters/cluster-items.ts';
import { writeValue } from '../../clusters/profile/value-words.ts';
import { figureView } from '../../figures/figure-views.ts';
import { sortByName } from '../../links/names.ts';
import { viewRef } from '../../links/refs.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import {
  clusterCell,
  placeCell,
  refCell,
  reportedCell,
  stageCell,
  textColumns,
  viewSources,
  writeWords,
} from './cells.ts';
import type { TableCellView, TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';
import { describeSectorBasis } from '../../sectors/sector-note.ts';

/** Organisation that manages a cluster, otherwise a contact, linked to its page or website. */
function organisationCell(portal: Portal, id: string, locale: Locale): TableCellView {
  const profile = portal.clusterById.get(id)?.data.profile ?? {};
  const known = (['management', 'website', 'email'] as const).flatMap((aspect) =>
    arrangeValues(profile, aspect)
      .leading.slice(0, 1)
      .map((value) => writeValue(portal, aspect, value, locale)),
  );
  const href = known.find((words) => words.href)?.href;
  return { ...reportedCell(known[0]?.text, locale), ...(href ? { href } : {}) };
}

/** Clusters of a country by name: the order of a source is no ranking. */
export function clustersTable(
  portal: Portal,
  declared: TableOf<'clusters'>,
  locale: Locale,
): TableContent {
  const t = useTranslate(locale);
  const { figure, note } = figureView(portal, declared.figure, locale);
  const rows = sortByName(portal, portal.rowsByCountry.get(declared.country) ?? [], locale);
  const organisation = viewRef(portal, `concepts/${declared.manager}`, locale).label;
  return {
    title: writeWords(
      declared.title,
      { n: rows.length, inside: portal.countryById.get(declared.country)?.inside[locale] ?? '' },
      locale,
    ),
    columns: textColumns(t('cluster'), t('region'), t('sector'), organisation, t('stage')),
    groups: [
      {
        rows: clusterItems(portal, rows, locale).map((item) => {
          const row = portal.rowById.get(item.id) as InventoryRow;
          return [
            clusterCell(item, locale),
            placeCell(portal, row, locale),
            refCell(portal, `sectors/${row.sectors[0]}`, locale),
            organisationCell(portal, item.id, locale),
            stageCell(item),
          ];
        }),
      },
    ],
    note: [note, describeSectorBasis(portal, rows, locale)].filter(Boolean).join(' '),
    sources: viewSources(portal, figure.sources, locale),
  };
}
