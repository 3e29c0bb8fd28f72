import { compareText } from '../i18n/collate.ts';
import type { Locale } from '../i18n/locales.ts';
import { type PickedText, pickText } from '../i18n/pick-text.ts';
import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import { stageKeyOf, stageKeys } from '../domain/inventory/tally.ts';
import type { ClusterData } from '../schemas/cluster.ts';
import { clusterById, clusters, regionById, sectorById } from './portal.ts';

/** Name of a cluster in the reader's language, else as printed, with the language it is in. */
export function clusterName(data: ClusterData, locale: Locale): PickedText {
  const { original, language, ...names } = data.name;
  return pickText(names, locale, { text: original, lang: language }) as PickedText;
}

/** The same by id. */
export function clusterNameOf(id: string, locale: Locale): PickedText {
  const entry = clusterById.get(id);
  if (!entry) throw new Error(`No cluster "${id}"`);
  return clusterName(entry.data, locale);
}

/** Name of a region; its id when it has no entry. */
export function regionName(id: string, locale: Locale): string {
  return regionById.get(id)?.name[locale] ?? id;
}

/** Label of a sector. */
export function sectorLabel(id: string, locale: Locale): string {
  return sectorById.get(id)?.label[locale] ?? id;
}

const sameNames = new Map<Locale, ReadonlySet<string>>();

/** Names that more than one cluster has in a language. */
function repeatedNames(locale: Locale): ReadonlySet<string> {
  let repeated = sameNames.get(locale);
  if (!repeated) {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const { data } of clusters) {
      const { text } = clusterName(data, locale);
      (seen.has(text) ? twice : seen).add(text);
    }
    repeated = twice;
    sameNames.set(locale, repeated);
  }
  return repeated;
}

/** A name that tells a cluster from all others: with its place where another has the same name. */
export function distinctName(id: string, locale: Locale): PickedText {
  const name = clusterNameOf(id, locale);
  if (!repeatedNames(locale).has(name.text)) return name;
  const places =
    clusterById.get(id)?.data.regions.map((region) => regionName(region, locale)) ?? [];
  return { ...name, text: `${name.text}, ${places.join(', ')}` };
}

/** Sorts rows by a rank, then by name in the alphabet of the language. Names are looked up once. */
function sortRows(
  rows: readonly InventoryRow[],
  locale: Locale,
  rank: (row: InventoryRow) => number,
): InventoryRow[] {
  return rows
    .map((row) => ({ row, rank: rank(row), name: clusterNameOf(row.id, locale).text }))
    .sort((a, b) => a.rank - b.rank || compareText(locale, a.name, b.name))
    .map(({ row }) => row);
}

/** Rows by name, in the alphabet of the language. */
export function sortByName(rows: readonly InventoryRow[], locale: Locale): InventoryRow[] {
  return sortRows(rows, locale, () => 0);
}

/** Rows with the most developed first and the unreported last, then by name. */
export function sortByStage(rows: readonly InventoryRow[], locale: Locale): InventoryRow[] {
  return sortRows(rows, locale, (row) => {
    const key = stageKeyOf(row);
    return key === 'not-reported' ? 1 : -stageKeys.indexOf(key);
  });
}
