import { gatherCitations } from '../../../domain/sources/gather-citations.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Citation } from '../../../schemas/common.ts';
import { type CitationView, viewCitation } from '../../links/citations.ts';
import type { ClusterItemView } from '../../clusters/cluster-items.ts';
import { viewRef } from '../../links/refs.ts';
import type { TableCellView, TableColumnView } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';

/** Columns of words by their labels. */
export function textColumns(...labels: readonly string[]): TableColumnView[] {
  return labels.map((label) => ({ label, numeric: false }));
}

/** The name of an entry, leading to its page. */
export function refCell(portal: Portal, ref: string, locale: Locale): TableCellView {
  const { label, href, lang } = viewRef(portal, ref, locale);
  return { text: label, href, ...(lang && lang !== locale ? { lang } : {}) };
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
export function stageCell({ stage, stageWord }: ClusterItemView): TableCellView {
  return { text: stageWord, stage };
}

/** Where a table comes from, each source once. */
export function viewSources(
  portal: Portal,
  citations: readonly Citation[],
  locale: Locale,
): CitationView[] {
  return gatherCitations(citations).map((citation) => viewCitation(portal, citation, locale));
}
