import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { citeIds } from '../cite-ids.ts';

/** Figures printed in an edition's report, and the site's counts. */
export function publishedTable(portal: Portal, edition: string): ExportTable {
  const figures = (portal.editionById.get(edition)?.data.figures ?? []).filter(
    ({ value }) => value !== undefined,
  );
  return {
    name: `published-${edition}`,
    columns: [
      'id',
      ...locales.map((locale) => `label_${locale}`),
      'value',
      'unit',
      'printed',
      'recounted',
      'source',
    ],
    rows: figures.map((figure): Cell[] => [
      figure.id,
      ...locales.map((locale) => figure.label[locale]),
      figure.value,
      figure.unit,
      figure.printed,
      figure.recount ? 'yes' : 'no',
      citeIds(figure.sources),
    ]),
  };
}
