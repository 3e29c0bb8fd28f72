import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { clusterItems } from '../../clusters/cluster-items.ts';
import { figureView } from '../../figures/figure-views.ts';
import { sortByName } from '../../links/names.ts';
import { viewRef } from '../../links/refs.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import {
  clusterCell,
  refCell,
  reportedCell,
  stageCell,
  textColumns,
  viewSources,
} from './cells.ts';
import type { TableCellView, TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';

/** What is known of the organisation that manages a cluster. */
function organisationCell(portal: Portal, id: string, locale: Locale): TableCellView {
  const { website, email } = portal.clusterById.get(id)?.data.organisation ?? {};
  return {
    ...reportedCell(website ?? email, locale),
    ...(website ? { href: website } : {}),
  };
}

/** The clusters that the slides on Georgia name, by name: their order in the slides is no ranking. */
export function georgiaTable(portal: Portal, locale: Locale): TableContent {
  const t = useTranslate(locale);
  const { figure, note = '' } = figureView(portal, 'georgia-top-ten', locale);
  const rows = sortByName(portal, portal.rowsByCountry.get('GE') ?? [], locale);
  const organisation = viewRef(portal, 'concepts/cluster-management-organisation', locale).label;
  return {
    title: t('report.table.georgia', {
      n: rows.length,
      inside: portal.countryById.get('GE')?.inside[locale] ?? '',
    }),
    columns: textColumns(t('cluster'), t('region'), t('sector'), organisation, t('stage')),
    groups: [
      {
        rows: clusterItems(portal, rows, locale).map((item) => {
          const { places, sectors } = portal.rowById.get(item.id) as InventoryRow;
          return [
            clusterCell(item, locale),
            refCell(portal, `regions/${places[0]}`, locale),
            refCell(portal, `sectors/${sectors[0]}`, locale),
            organisationCell(portal, item.id, locale),
            stageCell(item),
          ];
        }),
      },
    ],
    note: `${note} ${t('sector.readingNote')}`,
    sources: viewSources(portal, figure.sources, locale),
  };
}
