import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/** Form for the reader's own clusters, before and after: 1 if supported, 0 otherwise. */
export function viewOwnCourses(locale: Locale): OwnTableView {
  const t = useTranslate(locale);
  return viewOwnTable(locale, {
    name: 'courses',
    caption: t('analysis.own'),
    columns: [
      { label: t('cluster'), kind: 'text' },
      { label: t('impact.isSupported'), kind: 'number' },
      { label: t('impact.before'), kind: 'number' },
      { label: t('impact.after'), kind: 'number' },
    ],
    rows: [],
  });
}
