import type { CardView } from '../../cards/card-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { currentReport, reportChapters, versionLine } from '../reports/report-chapters.ts';

/** Card of an edition's report: its title, publisher and version. */
export function reportCard(portal: Portal, edition: string, locale: Locale): CardView {
  const data = portal.editionById.get(edition)?.data;
  if (!data?.report) throw new Error(`expected a report of the edition ${edition}, found none`);
  const t = useTranslate(locale);
  return {
    kind: t('search.kind.report'),
    place: `${data.title[locale]} · ${versionLine(data.report, locale)}`,
    title: data.report.title[locale],
    lead: data.report.lead[locale],
    facts: [{ label: t('bibliography.publisher'), value: portal.site.publisher[locale] }],
    counts: [],
  };
}

/** Card of a chapter of the current report: its number, and its report. */
export function chapterCard(portal: Portal, id: string, locale: Locale): CardView {
  const chapter = reportChapters(portal, locale).find((line) => line.id === id);
  if (!chapter) throw new Error(`expected a chapter of the report, found ${id}`);
  return {
    kind: chapter.kindText,
    place: `${currentReport(portal).title[locale]} · ${portal.edition.title[locale]}`,
    title: chapter.title,
    lead: chapter.lead,
    facts: [],
    counts: [],
  };
}
