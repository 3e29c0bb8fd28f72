import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { clusterItems } from '../cluster-items.ts';
import { figureView } from '../figure-views.ts';
import { sortByName } from '../names.ts';
import { clusterById, countryById, rowById, rowsByCountry } from '../portal.ts';
import { viewRef } from '../refs.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import {
  clusterCell,
  refCell,
  reportedCell,
  stageCell,
  textColumns,
  viewSources,
} from './cells.ts';
import type { TableCellView, TableContent } from './table.ts';

/** What is known of the organisation that manages a cluster. */
function organisationCell(id: string, locale: Locale): TableCellView {
  const { website, email } = clusterById.get(id)?.data.organisation ?? {};
  return {
    ...reportedCell(website ?? email, locale),
    ...(website ? { href: website } : {}),
  };
}

/** The clusters that the slides on Georgia name, by name: their order in the slides is no ranking. */
export function georgiaTable(locale: Locale): TableContent {
  const t = useTranslate(locale);
  const { figure, note = '' } = figureView('georgia-top-ten', locale);
  const rows = sortByName(rowsByCountry.get('GE') ?? [], locale);
  const organisation = viewRef('concepts/cluster-management-organisation', locale).label;
  return {
    title: t('report.table.georgia', {
      n: rows.length,
      inside: countryById.get('GE')?.inside[locale] ?? '',
    }),
    columns: textColumns(t('cluster'), t('region'), t('sector'), organisation, t('stage')),
    groups: [
      {
        rows: clusterItems(rows, locale).map((item) => {
          const { places, sectors } = rowById.get(item.id) as InventoryRow;
          return [
            clusterCell(item, locale),
            refCell(`regions/${places[0]}`, locale),
            refCell(`sectors/${sectors[0]}`, locale),
            organisationCell(item.id, locale),
            stageCell(item),
          ];
        }),
      },
    ],
    note: `${note} ${t('sector.readingNote')}`,
    sources: viewSources(figure.sources, locale),
  };
}
