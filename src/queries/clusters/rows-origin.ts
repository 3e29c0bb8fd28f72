import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Citation } from '../../schemas/common.ts';
import { citationText, viewCitations } from '../links/citations.ts';
import type { Portal } from '../../portal/portal.ts';

/** Source and date of a figure's rows. */
export interface RowsOrigin {
  readonly source: string;
  readonly sourceHref: string;
  readonly asOf: string;
}

/** Sources of rows: the edition's for those with a return, each row's own for the others. */
export function citationsOf(portal: Portal, rows: readonly InventoryRow[]): Citation[] {
  const own = rows
    .filter((row) => !row.returned)
    .flatMap(
      (row) => portal.clusterById.get(row.id)?.data.sources.map(({ source }) => source) ?? [],
    );
  const returned = rows.some((row) => row.returned) || rows.length === 0;
  const cited = new Set(returned ? portal.edition.sources.map(({ source }) => source) : []);
  return [
    ...(returned ? portal.edition.sources : []),
    ...[...new Set(own)].filter((source) => !cited.has(source)).map((source) => ({ source })),
  ];
}

/** "as of December 2011"; "date not printed"; or both, with the countries whose rows have no date. */
function asOfText(portal: Portal, rows: readonly InventoryRow[], locale: Locale): string {
  const undated = rows.filter((row) => !row.returned);
  if (undated.length === 0) return portal.edition.asOf[locale];
  const none = useTranslate(locale)('cluster.undated');
  if (undated.length === rows.length) return none;
  const names = [...new Set(undated.map((row) => row.country))].map(
    (id) => portal.countryById.get(id)?.name[locale] ?? id,
  );
  return `${portal.edition.asOf[locale]}; ${useFormat(locale).list(names)}: ${none}`;
}

/** Names of the sources of rows; empty without rows. */
export const sourcesOf = (
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): string[] =>
  rows.length === 0
    ? []
    : viewCitations(portal, citationsOf(portal, rows), locale).map(({ text }) => text);

/** Source and date of the rows that a figure counts. */
export function rowsOrigin(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): RowsOrigin {
  const citations = citationsOf(portal, rows);
  return {
    source: citationText(portal, citations, locale),
    sourceHref: href(locale, `/bibliography/#${citations[0]?.source ?? ''}`),
    asOf: asOfText(portal, rows, locale),
  };
}
