import { compareText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type PickedText, pickText } from '../../i18n/pick-text.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { Portal } from '../../portal/portal.ts';

/** Name of a cluster in the reader's language, otherwise as printed, with its language. */
export function clusterName(data: Pick<ClusterData, 'name'>, locale: Locale): PickedText {
  const { name } = data;
  // Read no other language, so that a page depends only on what it shows.
  return (
    pickText({ [locale]: name[locale] }, locale) ?? {
      text: name.original,
      lang: name.language,
      fallback: name.language !== locale,
    }
  );
}

/** The same by id. */
export function clusterNameOf(portal: Portal, id: string, locale: Locale): PickedText {
  const entry = portal.clusterById.get(id);
  if (!entry) throw new Error(`No cluster "${id}"`);
  return clusterName(entry.data, locale);
}

/** Name of a region; its id if it has no entry. */
export function regionName(portal: Portal, id: string, locale: Locale): string {
  return portal.regionById.get(id)?.name[locale] ?? id;
}

export function sectorLabel(portal: Portal, id: string, locale: Locale): string {
  return portal.sectorById.get(id)?.label[locale] ?? id;
}

/** Unambiguous name of a cluster: with its place if another one has the same name. */
export function distinctName(portal: Portal, id: string, locale: Locale): PickedText {
  const name = clusterNameOf(portal, id, locale);
  if (!portal.repeatedNames.get(locale)?.includes(name.text)) return name;
  const places =
    portal.clusterById.get(id)?.data.regions.map((region) => regionName(portal, region, locale)) ??
    [];
  return { ...name, text: [name.text, ...places].join(', ') };
}

/** Sorts rows by rank, then by name in the alphabet of the language. Names are looked up once. */
function sortRows(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
  rank: (row: InventoryRow) => number,
): InventoryRow[] {
  return rows
    .map((row) => ({ row, rank: rank(row), name: clusterNameOf(portal, row.id, locale).text }))
    .sort((a, b) => a.rank - b.rank || compareText(locale, a.name, b.name))
    .map(({ row }) => row);
}

/** Rows by name, in the alphabet of the language. */
export function sortByName(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): InventoryRow[] {
  return sortRows(portal, rows, locale, () => 0);
}

/** Rows with the most developed first and the unreported last, then by name. */
export function sortByStage(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): InventoryRow[] {
  return sortRows(portal, rows, locale, (row) =>
    portal.stageOrder.strongestFirst.indexOf(stageKeyOf(row)),
  );
}
