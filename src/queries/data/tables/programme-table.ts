import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { citeIds } from '../cite-ids.ts';

/** Every support programme or project. */
export function programmeTable(portal: Portal): ExportTable {
  return {
    name: 'programmes',
    columns: [
      'id',
      ...locales.map((locale) => `title_${locale}`),
      'short',
      'country',
      ...locales.map((locale) => `period_${locale}`),
      'from',
      'to',
      'current',
      'website',
      'organisations',
      'source',
    ],
    rows: portal.programmes.map(({ id, data }): Cell[] => [
      id,
      ...locales.map((locale) => data.title[locale]),
      data.short,
      data.country,
      ...locales.map((locale) => data.period?.[locale]),
      data.from,
      data.until,
      data.current ? 'yes' : 'no',
      data.url,
      data.organisations.length > 0 ? data.organisations.join(';') : undefined,
      citeIds(data.sources),
    ]),
  };
}
