import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { editionPairs } from '../editions/edition-pairs.ts';
import type { NamedLink } from '../links/refs.ts';
import type { TableColumnView, TableRowView } from '../reports/tables/table.ts';
import { summarizeChange } from './change-counts.ts';
import { type ChangeFlowView, viewChangeFlow } from './change-flow.ts';
import { pairFile, pairId, pairLink, pairTitle } from './pair-words.ts';

/** Changes between two editions, as shown in a report chapter. */
export interface ReportChangesView {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumnView[];
  readonly rows: readonly TableRowView[];
  /** Note about clusters known only from a list, if any. */
  readonly listed: string | undefined;
  readonly flow: ChangeFlowView;
  /** Page of the comparison, if it has one. */
  readonly more: NamedLink | undefined;
}

/**
 * Changes between two editions, for a chapter.
 * @param between the editions named by the chapter; by default that of the report and the published one before
 * @throws Error if there is none before: checked earlier
 */
export function viewReportChanges(
  portal: Portal,
  between: {
    readonly edition: string;
    readonly from: string | undefined;
    readonly to: string | undefined;
  },
  locale: Locale,
): ReportChangesView {
  const to = between.to ?? between.edition;
  const from = between.from ?? countedEditions(portal).findLast((id) => id < to);
  if (from === undefined) throw new Error(`expected an edition before ${to}, found none`);
  const pair = { from, to };
  const t = useTranslate(locale);
  // A report covers the country of its edition, as its other counts do.
  const country = portal.editionById.get(between.edition)?.data.country;
  const { totals, counts, listed } = summarizeChange(portal, pair, locale, country);
  const title = pairTitle(pair, locale);
  const lines = [...totals, ...counts.filter(({ count }) => count > 0)];
  return {
    id: pairFile(pair),
    title,
    columns: [
      { label: title, numeric: false },
      { label: t('nav.clusters'), numeric: true },
    ],
    rows: lines.map(({ label, text }) => [{ text: label }, { text, numeric: true }]),
    listed,
    flow: viewChangeFlow(portal, from, to, locale, country),
    more: editionPairs(portal).some((one) => pairId(one) === pairId(pair))
      ? pairLink(pair, locale)
      : undefined,
  };
}
