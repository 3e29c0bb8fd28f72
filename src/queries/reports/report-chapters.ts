import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ChapterKind, Report } from '../../schemas/edition.ts';
import { type ProsePage, prosePage } from '../knowledge/prose/prose-page.ts';
import { isReportBuilt } from './archive/archive-pages.ts';
import { type KeyFigure, viewKeyFigures } from './key-figures.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/**
 * Report of the current edition.
 * @throws Error if it has none: pages of a report are made only if there is one
 */
export function currentReport({ edition, editionId }: Portal): Report {
  if (!edition.report) throw new Error(`expected a report of the edition ${editionId}, found none`);
  return edition.report;
}

/** Path of the contents of a report, or of one of its chapters, within a language. */
export function reportPath(portal: Portal, chapter?: string): string {
  return `/reports/${portal.editionId}/${chapter ? `${chapter}/` : ''}`;
}

/**
 * Route parameters of the current edition's report in each language; none if frozen, as its pages come from the
 * archive.
 */
export function reportRoutes(portal: Portal): { params: { lang: Locale; edition: string } }[] {
  return isReportBuilt(portal)
    ? portal.site.languages.map((lang) => ({ params: { lang, edition: portal.editionId } }))
    : [];
}

/** "Version 1.0, 20 November 2026". */
export function versionLine({ version, date }: Report, locale: Locale): string {
  return useTranslate(locale)('report.version', { version, date: useFormat(locale).date(date) });
}

/** Author named on a print. */
export function reportAuthor(portal: Portal, locale: Locale): string {
  return `${portal.site.publisher[locale]} · ${textIn(portal.site.name, locale)}`;
}

export interface ChapterLine {
  readonly id: string;
  readonly kind: ChapterKind;
  /** "3" for a chapter, "A" for an annex; undefined for the briefing. */
  readonly number: string | undefined;
  /** "Chapter 3", "Annex A", "Briefing". */
  readonly kindText: string;
  readonly title: string;
  readonly lead: string;
  /** Language of the title, if it differs from the reader's. */
  readonly lang: Locale | undefined;
  readonly href: string;
  readonly keyFigures: readonly KeyFigure[];
  readonly page: ProsePage;
}

function numberOf(kind: ChapterKind, index: number): string | undefined {
  if (kind === 'chapter') return String(index + 1);
  return kind === 'annex' ? String.fromCharCode(65 + index) : undefined;
}

/** Chapters of the report in a language, in order. */
export const reportChapters = remember(
  'reportChapters',
  (portal, locale: Locale): readonly ChapterLine[] => {
    const t = useTranslate(locale);
    const counts = { chapter: 0, briefing: 0, annex: 0 };
    const lines: ChapterLine[] = [];
    for (const { id, kind, keyValues } of portal.edition.report?.chapters ?? []) {
      const page = prosePage(portal, `${portal.editionId}/${id}`, locale, 'reports');
      if (!page) throw new Error(`expected the chapter ${id} in a language, found none`);
      const number = numberOf(kind, counts[kind]++);
      lines.push({
        id,
        kind,
        number,
        kindText: t(number ? `report.kind.${kind}` : 'report.kind.briefing', {
          number: number ?? '',
        }),
        title: page.entry.data.title,
        lead: page.entry.data.lead,
        lang: page.fallback ? page.lang : undefined,
        href: href(locale, reportPath(portal, id)),
        keyFigures: viewKeyFigures(portal, keyValues.join(' '), portal.editionId, locale),
        page,
      });
    }
    return lines;
  },
);
