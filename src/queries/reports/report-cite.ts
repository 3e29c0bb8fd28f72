import {
  type CitedReport,
  citeReportApa,
  citeReportBibtex,
  citeReportRis,
} from '../../figures/cite-report.ts';
import type { KeptVersion } from '../../domain/frozen/earlier-versions.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type ChapterLine, reportPath } from './report-chapters.ts';
import type { Portal } from '../../portal/portal.ts';

/** A citation in the three usual formats. */
export interface ReportCitation {
  readonly apa: string;
  readonly bibtex: string;
  readonly ris: string;
  /** Cited address, permanent since a frozen report is kept there. */
  readonly url: string;
}

function inThreeForms(cited: CitedReport): ReportCitation {
  return {
    apa: citeReportApa(cited),
    bibtex: citeReportBibtex(cited),
    ris: citeReportRis(cited),
    url: cited.url,
  };
}

/** Citation of the current edition's report, or of one of its chapters. */
export function citeReport(portal: Portal, locale: Locale, chapter?: ChapterLine): ReportCitation {
  const report = portal.edition.report;
  if (!report) throw new Error(`expected a report of the edition ${portal.editionId}, found none`);
  const url = absolute(href(locale, reportPath(portal, chapter?.id)));
  const cited: CitedReport = {
    // As the author it begins the citation, so "the editors" needs a capital.
    publisher: upperFirst(portal.site.publisher[locale], locale),
    title: report.title[locale],
    ...(chapter ? { chapter: chapter.title, chapterId: chapter.id } : {}),
    edition: portal.editionId,
    version: report.version,
    year: report.date.slice(0, 4),
    url,
    locale,
  };
  return inThreeForms(cited);
}

/**
 * Citation of an earlier version of a report, by the address of its file, since the pages are those of a later
 * one.
 */
export function citeEarlier(
  portal: Portal,
  edition: string,
  { version, report }: KeptVersion,
  address: string,
  locale: Locale,
): ReportCitation {
  const entry = portal.editionById.get(edition)?.data;
  if (!entry) throw new Error(`expected the edition ${edition}, found none`);
  return inThreeForms({
    publisher: upperFirst(portal.site.publisher[locale], locale),
    title: (entry.report ?? entry).title[locale],
    edition,
    earlier: version,
    version: report.version,
    year: report.date.slice(0, 4),
    url: absolute(address),
    locale,
  });
}
