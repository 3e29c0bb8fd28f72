import type { ComparedItem, ComparedKind, ComparedSheet } from '../../domain/compare/compared.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterGroups, compareCluster } from './compare-clusters.ts';
import { compareEdition, editionGroups } from './compare-editions.ts';
import { compareRegion, compareSector, regionGroups, sectorGroups } from './compare-places.ts';

/** Rows of the comparison for one kind. */
export function sheetOf(portal: Portal, kind: ComparedKind, locale: Locale): ComparedSheet {
  const groups = {
    clusters: clusterGroups,
    regions: regionGroups,
    sectors: sectorGroups,
    editions: editionGroups,
  }[kind];
  return { kind, absent: useTranslate(locale)('not-reported'), groups: groups(portal, locale) };
}

/**
 * One item of a comparison.
 * @throws Error for an unknown id
 */
export function compareItem(
  portal: Portal,
  kind: ComparedKind,
  id: string,
  locale: Locale,
): ComparedItem {
  const cluster = kind === 'clusters' ? portal.clusterById.get(id) : undefined;
  if (cluster) return compareCluster(portal, cluster, locale);
  const region = kind === 'regions' ? portal.regionById.get(id) : undefined;
  if (region) return compareRegion(portal, region, locale);
  const sector = kind === 'sectors' ? portal.sectorById.get(id) : undefined;
  if (sector) return compareSector(portal, sector, locale);
  if (kind === 'editions') return compareEdition(portal, id, locale);
  throw new Error(`expected ${kind} with the id ${id}, found none`);
}
