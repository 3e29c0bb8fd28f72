import { compareText } from '../i18n/collate.ts';
import type { Locale } from '../i18n/locales.ts';
import { type PickedText, pickText } from '../i18n/pick-text.ts';
import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import { stageKeyOf, stageKeys } from '../domain/inventory/tally.ts';
import type { ClusterData } from '../schemas/cluster.ts';
import { clusterById, regionById, sectorById } from './portal.ts';

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

/** Rows by name, in the alphabet of the language. */
export function sortByName(rows: readonly InventoryRow[], locale: Locale): InventoryRow[] {
  return [...rows].sort((a, b) =>
    compareText(locale, clusterNameOf(a.id, locale).text, clusterNameOf(b.id, locale).text),
  );
}

/** Rows with the most developed first, then by name. */
export function sortByStage(rows: readonly InventoryRow[], locale: Locale): InventoryRow[] {
  const rank = (row: InventoryRow) => {
    const key = stageKeyOf(row);
    return key === 'not-reported' ? 1 : -stageKeys.indexOf(key);
  };
  return sortByName(rows, locale).sort((a, b) => rank(a) - rank(b));
}
