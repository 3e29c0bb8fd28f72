import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { reportChapters } from '../report-chapters.ts';
import { reportParts, viewSee } from '../report-parts.ts';
import type { ReportTable } from './table.ts';

/** The page with all chapters cuts tables with more than `longest` rows to `shown`. */
const longest = 12;
const shown = 5;

/** Note on omitted rows, with a link to the whole table. */
export interface TableRest {
  readonly text: string;
  readonly label: string;
  readonly href: string;
  /** Language of the label, if it differs from the reader's. */
  readonly lang: string | undefined;
}

/** Beginning of a long table, with a link to all of it; undefined if short enough. */
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
