import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/** The form for clusters of one's own, before and after: 1 for a supported one, 0 for another. */
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
