import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { citeIds } from '../cite-ids.ts';

export function timelineTable(portal: Portal): ExportTable {
  return {
    name: 'timeline',
    columns: [
      'id',
      'from',
      'to',
      'event_kind',
      'country',
      'region',
      ...locales.map((locale) => `text_${locale}`),
      'source',
    ],
    rows: portal.milestones.map((event): Cell[] => [
      event.id,
      event.date,
      event.end,
      event.kind,
      event.country,
      event.region,
      ...locales.map((locale) => event.text[locale]),
      citeIds(event.sources),
    ]),
  };
}
