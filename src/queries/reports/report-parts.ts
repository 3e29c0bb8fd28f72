import { numberParts, type NumberedParts } from '../../domain/report/number-parts.ts';
import { splitSee } from '../../domain/report/see-target.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { type Attributes, findComponents } from '../../markdown/find-components.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { numberText } from '../figures/figure-pages.ts';
import { figureTitle } from '../figures/figure-views.ts';
import type { ProsePage } from '../knowledge/prose/prose-page.ts';
import { reportChapters } from './report-chapters.ts';
import { reportTable } from './tables/report-table.ts';

/** Components with a number or an id that can be referenced. */
const partNames = ['Figure', 'Table', 'Section', 'Box'];

/** Locations of the report's figures, tables and sections in a language. */
export const reportParts = remember('reportParts', (portal, locale: Locale): NumberedParts =>
  numberParts(
    reportChapters(portal, locale).map(({ id, page }) => ({
      id,
      parts: partNames.flatMap((name) =>
        findComponents(page.entry.body, name).map((attributes) => ({ name, attributes })),
      ),
    })),
  ),
);

/**
 * "Table 2".
 * @param id name of the table in the report: see `tableKey`
 */
export function tableNumber(portal: Portal, id: string, locale: Locale): string {
  const { tableNumbers } = reportParts(portal, locale);
  return useTranslate(locale)('report.table.number', { number: tableNumbers.get(id) ?? 0 });
}

export interface SeeView {
  readonly label: string;
  readonly href: string;
  readonly lang?: string | undefined;
}

function sectionTitle(page: ProsePage, id: string): string {
  const body = page.entry.body;
  const parts: Attributes[] = ['Section', 'Box'].flatMap((name) => findComponents(body, name));
  return parts.find((part) => part.id === id)?.title ?? id;
}

/**
 * Label and target of a cross-reference.
 * @param whole whether the page is the one with all chapters
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
    tables: `table-${id.replace('@', '-')}`,
    chapters: whole ? `chapter-${id}` : '',
    sections: id,
  };
  const anchor = anchors[kind] && `#${anchors[kind]}`;
  const label = {
    figures: () => numberText(portal, id, locale) ?? figureTitle(portal, id, locale),
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

export interface ListedPart {
  readonly number: string;
  readonly title: string;
  readonly chapter: string;
  readonly href: string;
}

/** Figures and tables of the report with their numbers, in order. */
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
    figures: list('figures', (id) => figureTitle(portal, id, locale)),
    tables: list('tables', (id) => reportTable(portal, id, locale).title),
  };
}
