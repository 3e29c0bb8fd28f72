import { gatherCitations } from '../../../domain/sources/citations.ts';
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

/** Author's text with counts filled in. */
export function writeWords(words: LocalizedText, values: MessageValues, locale: Locale): string {
  return fillText(words[locale], values, locale);
}

/**
 * Author's title of a table, otherwise the default.
 * @param usual default title of the kind
 */
export function titleOf(
  { title }: ReportTableData,
  usual: string,
  values: MessageValues,
  locale: Locale,
): string {
  return title ? writeWords(title, values, locale) : usual;
}

/** Text columns with these labels. */
export function textColumns(...labels: readonly string[]): TableColumnView[] {
  return labels.map((label) => ({ label, numeric: false }));
}

/** Name of an entry, linked to its page. */
export function refCell(portal: Portal, ref: string, locale: Locale): TableCellView {
  const { label, href, lang } = viewRef(portal, ref, locale);
  return { text: label, href, ...(lang && lang !== locale ? { lang } : {}) };
}

/** Regions of a row; a single one is linked to its page. */
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

/** Text of the data, or a note that the sources do not report it. */
export function reportedCell(text: string | undefined, locale: Locale): TableCellView {
  return text === undefined
    ? { text: useTranslate(locale)('not-reported'), unreported: true }
    : { text };
}

/** Text of the data, or a note that no source prints it. */
export function printedCell(text: string | undefined, locale: Locale): TableCellView {
  return { text: text ?? useTranslate(locale)('bibliography.notPrinted') };
}

/** Name of a cluster, linked to its page. */
export function clusterCell(item: ClusterItemView, locale: Locale): TableCellView {
  const { name, href, lang } = item;
  return { text: name, href, ...(lang === locale ? {} : { lang }) };
}

export function stageCell({ look, stageWord }: ClusterItemView): TableCellView {
  return { text: stageWord, look, ...(look === 'none' ? { unreported: true } : {}) };
}

/** Sources of a table, without duplicates. */
export function viewSources(
  portal: Portal,
  citations: readonly Citation[],
  locale: Locale,
): CitationView[] {
  return gatherCitations(citations).map((citation) => viewCitation(portal, citation, locale));
}
