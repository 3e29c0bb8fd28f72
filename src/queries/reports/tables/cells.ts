import { gatherCitations } from '../../../domain/sources/gather-citations.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { fillText, type MessageValues, useTranslate } from '../../../i18n/translate.ts';
import type { Citation, LocalizedText } from '../../../schemas/common.ts';
import type { ReportTableData } from '../../../schemas/report-table.ts';
import { type CitationView, viewCitation } from '../../links/citations.ts';
import type { ClusterItemView } from '../../clusters/cluster-items.ts';
import { namedLinks, viewRef } from '../../links/refs.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import type { TableCellView, TableColumnView } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';

/** Words of an author that count. */
export function writeWords(words: LocalizedText, values: MessageValues, locale: Locale): string {
  return fillText(words[locale], values, locale);
}

/**
 * The title that an author gives to a table, else that of its kind.
 * @param usual the title of the kind
 */
export function titleOf(
  { title }: ReportTableData,
  usual: string,
  values: MessageValues,
  locale: Locale,
): string {
  return title ? writeWords(title, values, locale) : usual;
}

/** Columns of words by their labels. */
export function textColumns(...labels: readonly string[]): TableColumnView[] {
  return labels.map((label) => ({ label, numeric: false }));
}

/** The name of an entry, leading to its page. */
export function refCell(portal: Portal, ref: string, locale: Locale): TableCellView {
  const { label, href, lang } = viewRef(portal, ref, locale);
  return { text: label, href, ...(lang && lang !== locale ? { lang } : {}) };
}

/** The regions of a row; one of them alone leads to its page. */
export function placeCell(
  portal: Portal,
  { places, scope }: InventoryRow,
  locale: Locale,
): TableCellView {
  const regions = namedLinks(portal, 'regions', places, locale);
  const [first] = regions;
  if (!first) return { text: useTranslate(locale)(`scope.${scope}`) };
  if (regions.length === 1) return { text: first.label, href: first.href };
  return { text: useFormat(locale).list(regions.map(({ label }) => label)) };
}

/** A text of the data, or that the sources do not report it. */
export function reportedCell(text: string | undefined, locale: Locale): TableCellView {
  return { text: text ?? useTranslate(locale)('not-reported') };
}

/** A text of the data, or that no source prints it. */
export function printedCell(text: string | undefined, locale: Locale): TableCellView {
  return { text: text ?? useTranslate(locale)('bibliography.notPrinted') };
}

/** The name of a cluster, leading to its page. */
export function clusterCell(item: ClusterItemView, locale: Locale): TableCellView {
  const { name, href, lang } = item;
  return { text: name, href, ...(lang === locale ? {} : { lang }) };
}

/** The stage of a cluster. */
export function stageCell({ look, stageWord }: ClusterItemView): TableCellView {
  return { text: stageWord, look };
}

/** Where a table comes from, each source once. */
export function viewSources(
  portal: Portal,
  citations: readonly Citation[],
  locale: Locale,
): CitationView[] {
  return gatherCitations(citations).map((citation) => viewCitation(portal, citation, locale));
}
