import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { reportChapters } from '../report-chapters.ts';
import { reportParts, viewSee } from '../report-parts.ts';
import type { ReportTable } from './table.ts';

/** Of a table with more rows than the first number the page with all chapters shows as many as the second says. */
const longest = 12;
const shown = 5;

/** That rows were left out, and where all of them stand. */
export interface TableRest {
  readonly text: string;
  readonly label: string;
  readonly href: string;
  /** Language of the label where it is not the reader's. */
  readonly lang: string | undefined;
}

/** How a long table begins, and where all of it stands; undefined for one that is short enough. */
export function shortenTable(
  portal: Portal,
  key: string,
  table: ReportTable,
  locale: Locale,
): { readonly table: ReportTable; readonly rest: TableRest } | undefined {
  const all = table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (all <= longest) return undefined;
  let left = shown;
  const groups = table.groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
  const owner = reportParts(portal, locale).chapterOf.tables.get(key);
  const chapter = reportChapters(portal, locale).find(({ id }) => id === owner);
  if (!chapter) throw new Error(`expected a chapter with the table ${key}, found none`);
  return {
    table: { ...table, groups },
    rest: {
      text: useTranslate(locale)('report.analysisRows', { n: shown, all }),
      label: `${chapter.kindText}: ${chapter.title}`,
      href: viewSee(portal, `tables/${key}`, locale, false).href,
      lang: chapter.lang,
    },
  };
}
