import type { LocalTable } from '../../figures/localize-table.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { methodInputs } from '../analyses/method-inputs.ts';
import { viewResults } from '../analyses/view-results.ts';
import { type Fact, viewFacts } from '../knowledge/page/facts.ts';
import { findEntry } from '../knowledge/page/find-entry.ts';

/** Max rows of a result in a chapter; the page of the analysis has all. */
const maxRows = 12;

/** One result of an analysis, as shown in a report chapter. */
export interface ReportAnalysisView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly question: string;
  /** Inputs: dates, numbers, sources. */
  readonly inputs: readonly Fact[];
  /** Undefined until the portal has numbers for the analysis. */
  readonly result: { readonly caption: string; readonly table: LocalTable } | undefined;
  /** Note on omitted rows, if any. */
  readonly shortened: string | undefined;
  /** Choices and guesses, and the limits of the result. */
  readonly lists: readonly { readonly label: string; readonly items: readonly string[] }[];
}

/**
 * One result of an analysis, for a chapter.
 * @param table name of the table; by default the first one
 */
export function viewReportAnalysis(
  portal: Portal,
  id: string,
  table: string | undefined,
  locale: Locale,
): ReportAnalysisView {
  const t = useTranslate(locale);
  const entry = findEntry(portal.analysisById, 'analyses', id);
  const { data } = entry;
  const results = viewResults(portal, id, locale);
  const found = table === undefined ? results[0] : results.find(({ name }) => name === table);
  const rows = found?.table.rows ?? [];
  const all = rows.length;
  return {
    id,
    title: data.title[locale],
    href: href(locale, `/analyses/${id}/`),
    question: data.question[locale],
    inputs: viewFacts(methodInputs[data.method](portal, entry, locale), locale),
    result: found && {
      caption: found.caption,
      table: { ...found.table, rows: rows.slice(0, maxRows) },
    },
    shortened: all > maxRows ? t('report.analysisRows', { n: maxRows, all }) : undefined,
    lists: [
      { label: t('analysis.guessed'), items: data.guesses.map((guess) => guess[locale]) },
      { label: t('analysis.limits'), items: data.limits.map((limit) => limit[locale]) },
    ].filter(({ items }) => items.length > 0),
  };
}
