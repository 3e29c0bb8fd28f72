import { numberParts, type NumberedParts } from '../../domain/report/number-parts.ts';
import { splitSee } from '../../domain/report/see-target.ts';
import type { ReportTableId } from '../../domain/report/table-names.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { type Attributes, findComponents } from '../../markdown/find-components.ts';
import type { ChapterKind, Report } from '../../schemas/edition.ts';
import { numberText } from '../figures/figure-pages.ts';
import { figureView } from '../figures/figure-views.ts';
import { type ProsePage, prosePage } from '../knowledge/prose/prose-page.ts';
import { reportTable } from './tables/report-table.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/**
 * The report of the current edition.
 * @throws Error when it has none: pages of a report are made only where there is one
 */
export function reportOf({ edition, editionId }: Portal): Report {
  if (!edition.report) throw new Error(`expected a report of the edition ${editionId}, found none`);
  return edition.report;
}

/** Path of the contents of a report, or of one of its chapters, within a language. */
export function reportPath(portal: Portal, chapter?: string): string {
  return `/reports/${portal.editionId}/${chapter ? `${chapter}/` : ''}`;
}

/** Parameters of the routes that the report of the current edition has in each language. */
export function reportRoutes(portal: Portal): { params: { lang: Locale; edition: string } }[] {
  return portal.edition.report
    ? portal.site.languages.map((lang) => ({ params: { lang, edition: portal.editionId } }))
    : [];
}

/** "Version 1.0, 20 November 2026". */
export function versionLine({ version, date }: Report, locale: Locale): string {
  return useTranslate(locale)('report.version', { version, date: useFormat(locale).date(date) });
}

/** Who stands as the author of a print. */
export function reportAuthor(portal: Portal, locale: Locale): string {
  return `${portal.site.publisher[locale]} · ${portal.site.name}`;
}

/** A chapter in the list of all. */
export interface ChapterLine {
  readonly id: string;
  readonly kind: ChapterKind;
  /** "3" for a chapter, "A" for an annex; none for the briefing. */
  readonly number: string | undefined;
  readonly title: string;
  /** Language of the title where it is not the reader's. */
  readonly lang: string | undefined;
  readonly href: string;
  readonly page: ProsePage;
}

function numberOf(kind: ChapterKind, index: number): string | undefined {
  if (kind === 'chapter') return String(index + 1);
  return kind === 'annex' ? String.fromCharCode(65 + index) : undefined;
}

/** The chapters of the report in a language, in order; read once. */
export const reportChapters = remember((portal, locale: Locale): readonly ChapterLine[] => {
  const counts = { chapter: 0, briefing: 0, annex: 0 };
  const lines: ChapterLine[] = [];
  for (const { id, kind } of portal.edition.report?.chapters ?? []) {
    const page = prosePage(portal, `${portal.editionId}/${id}`, locale, 'reports');
    if (!page) throw new Error(`expected the chapter ${id} in a language, found none`);
    const number = numberOf(kind, counts[kind]++);
    lines.push({
      id,
      kind,
      number,
      title: page.entry.data.title,
      lang: page.fallback ? page.lang : undefined,
      href: href(locale, reportPath(portal, id)),
      page,
    });
  }
  return lines;
});

/** Components that have a number or an id to which the text points. */
const partNames = ['Figure', 'Table', 'Section', 'Box'];

/** Where the figures, tables and sections of the report stand in a language. */
export const reportParts = remember((portal, locale: Locale): NumberedParts =>
  numberParts(
    reportChapters(portal, locale).map(({ id, page }) => ({
      id,
      parts: partNames.flatMap((name) =>
        findComponents(page.entry.body, name).map((attributes) => ({ name, attributes })),
      ),
    })),
  ),
);

/** "Table 2". */
export function tableNumber(portal: Portal, id: string, locale: Locale): string {
  const { tableNumbers } = reportParts(portal, locale);
  return useTranslate(locale)('report.table.number', { number: tableNumbers.get(id) ?? 0 });
}

/** A cross-reference: its words and where it leads. */
export interface SeeView {
  readonly label: string;
  readonly href: string;
  readonly lang?: string | undefined;
}

/** Title of a section, as its chapter gives it. */
function sectionTitle(page: ProsePage, id: string): string {
  const body = page.entry.body;
  const parts: Attributes[] = ['Section', 'Box'].flatMap((name) => findComponents(body, name));
  return parts.find((part) => part.id === id)?.title ?? id;
}

/**
 * The words of a cross-reference and its target.
 * @param whole is the page the one with all chapters?
 */
export function viewSee(portal: Portal, to: string, locale: Locale, whole: boolean): SeeView {
  const target = splitSee(to);
  if (!target) throw new Error(`expected a part of the report, found ${to}`);
  const { kind, id } = target;
  const lines = reportChapters(portal, locale);
  const { chapterOf } = reportParts(portal, locale);
  const owner = kind === 'chapters' ? id : (chapterOf[kind].get(id) ?? '');
  const chapter = lines.find((line) => line.id === owner);
  if (!chapter) throw new Error(`expected a part of the report, found ${to}`);
  const anchors = {
    figures: `figure-${id}`,
    tables: `table-${id}`,
    chapters: whole ? `chapter-${id}` : '',
    sections: id,
  };
  const anchor = anchors[kind] && `#${anchors[kind]}`;
  const label = {
    figures: () => numberText(portal, id, locale) ?? figureView(portal, id, locale).title,
    tables: () => tableNumber(portal, id, locale),
    chapters: () => chapter.title,
    sections: () => sectionTitle(chapter.page, id),
  };
  return {
    label: label[kind](),
    href: whole ? anchor : `${chapter.href}${anchor}`,
    ...(kind === 'chapters' || kind === 'sections' ? { lang: chapter.lang } : {}),
  };
}

/** A figure or table in the list of all. */
export interface ListedPart {
  readonly number: string;
  readonly title: string;
  readonly chapter: string;
  readonly href: string;
}

/** The figures and the tables of the report with their numbers, in order. */
export function listParts(
  portal: Portal,
  locale: Locale,
  whole: boolean,
): { readonly figures: readonly ListedPart[]; readonly tables: readonly ListedPart[] } {
  const lines = reportChapters(portal, locale);
  const { chapterOf } = reportParts(portal, locale);
  const list = (kind: 'figures' | 'tables', titleOf: (id: string) => string) =>
    [...chapterOf[kind]].map(([id, chapter]): ListedPart => {
      const { label, href: target } = viewSee(portal, `${kind}/${id}`, locale, whole);
      return {
        number: label,
        title: titleOf(id),
        chapter: lines.find((line) => line.id === chapter)?.title ?? '',
        href: target,
      };
    });
  return {
    figures: list('figures', (id) => figureView(portal, id, locale).title),
    tables: list('tables', (id) => reportTable(portal, id as ReportTableId, locale).title),
  };
}
