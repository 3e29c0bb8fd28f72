import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { citeIds } from '../cite-ids.ts';

const joinIds = (ids: readonly string[]): Cell => (ids.length > 0 ? ids.join(';') : undefined);

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
      'use_for',
      'users',
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
      joinIds(data.useFor),
      joinIds(data.for),
      data.url,
      joinIds(data.organisations),
      citeIds(data.sources),
    ]),
  };
}
