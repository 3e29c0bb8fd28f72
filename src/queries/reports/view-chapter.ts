import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { correctionHref } from '../links/correction.ts';
import { reportMarks } from '../search/dated-marks.ts';
import { type ArchiveNoteView, isReportBuilt, viewArchiveNote } from './archive/archive-pages.ts';
import { errataOfChapter, type ErratumView, viewErrata } from './errata.ts';
import { citeReport, type ReportCitation } from './report-cite.ts';
import { type ChapterLine, currentReport, reportChapters, reportPath } from './report-chapters.ts';
import { reportMeta } from './report-meta.ts';

export interface ChapterNeighbour {
  readonly label: string;
  readonly href: string;
  readonly lang: string | undefined;
}

export interface ChapterView {
  readonly page: PageMeta;
  /** Shown in its archived copy. */
  readonly note: ArchiveNoteView | undefined;
  readonly chapter: ChapterLine;
  /** The report and all its chapters, for the contents next to the text. */
  readonly report: { readonly title: string; readonly href: string };
  readonly chapters: readonly ChapterLine[];
  readonly previous: ChapterNeighbour | undefined;
  readonly next: ChapterNeighbour | undefined;
  readonly errata: readonly ErratumView[];
  readonly citation: ReportCitation;
  readonly correctHref: string;
}

const neighbour = (line: ChapterLine | undefined): ChapterNeighbour | undefined =>
  line && { label: line.title, href: line.href, lang: line.lang };

/** Route parameters of all chapters, if built. */
export function chapterRoutes(portal: Portal) {
  if (!isReportBuilt(portal)) return [];
  return portal.site.languages.flatMap((lang) =>
    (portal.edition.report?.chapters ?? []).map(({ id }) => ({
      params: { lang, edition: portal.editionId, chapter: id },
    })),
  );
}

/**
 * A chapter of the current report, with its neighbours.
 * @throws Error for an unknown chapter
 */
export function viewChapter(portal: Portal, id: string, locale: Locale): ChapterView {
  const chapters = reportChapters(portal, locale);
  const index = chapters.findIndex((line) => line.id === id);
  const chapter = chapters[index];
  if (!chapter) throw new Error(`expected a chapter of the report, found ${id}`);
  const { title, lead, lang } = chapter;
  return {
    page: reportMeta(portal, locale, {
      kind: 'report',
      id: `${portal.editionId}/${id}`,
      part: id,
      title,
      description: lead,
      drafts: chapter.page.drafts,
      marks: reportMarks(portal),
      textLanguage: lang,
    }),
    note: viewArchiveNote(portal, locale),
    chapter,
    report: {
      title: currentReport(portal).title[locale],
      href: href(locale, reportPath(portal)),
    },
    chapters,
    previous: neighbour(chapters[index - 1]),
    next: neighbour(chapters[index + 1]),
    errata: viewErrata(portal, errataOfChapter(portal, portal.editionId, id), locale),
    citation: citeReport(portal, locale, chapter),
    correctHref: correctionHref(locale, reportPath(portal, id)),
  };
}
