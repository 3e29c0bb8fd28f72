import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';

export function termTable(portal: Portal): ExportTable {
  return {
    name: 'glossary',
    columns: [
      'id',
      ...locales.map((locale) => `term_${locale}`),
      ...locales.map((locale) => `status_${locale}`),
    ],
    rows: portal.terms.map((term): Cell[] => [
      term.id,
      ...locales.map((locale) => term.label[locale]),
      ...locales.map((locale) => term.status[locale]),
    ]),
  };
}
