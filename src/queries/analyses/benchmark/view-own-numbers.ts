import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/** Form for the reader's own numbers: the first row is compared with those that follow. */
export function viewOwnNumbers(locale: Locale): OwnTableView {
  const t = useTranslate(locale);
  return viewOwnTable(locale, {
    name: 'numbers',
    caption: t('analysis.own'),
    columns: [
      { label: t('column.name'), kind: 'text' },
      { label: t('benchmark.value'), kind: 'number' },
      { label: t('benchmark.earlier'), kind: 'number' },
    ],
    rows: [],
  });
}
