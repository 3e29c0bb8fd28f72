import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { sectorLabel } from '../links/names.ts';
import type { CountedLink } from './home-uses.ts';
import type { ClusterContext } from './cluster-context.ts';
import { type ClusterItemView, clusterItems } from './cluster-items.ts';
import { type ClusterPlaces, regionTarget } from './cluster-places.ts';

/** The first few clusters related to a cluster, and the full lists that contain them. */
export interface NeighbourList {
  readonly title: string;
  readonly items: readonly ClusterItemView[];
  /** Number of all of them. */
  readonly total: number;
  /** Counts as shown on the linked page, including the cluster itself. */
  readonly whole: readonly CountedLink[];
}

/** Clusters near a cluster: in its sector elsewhere, and in its place, the most similar first. */
export function listNeighbours(
  portal: Portal,
  { row, nearRegion, sameRegion, sameSector }: ClusterContext,
  { text, places, country, isWide }: ClusterPlaces,
  locale: Locale,
): NeighbourList[] {
  const t = useTranslate(locale);
  const [sector = ''] = row.sectors;
  const sectorName = sectorLabel(portal, sector, locale);
  const whole = (label: string, to: string, rows: readonly unknown[] = []): CountedLink => ({
    label,
    href: to,
    count: useFormat(locale).number(rows.length),
  });
  const inRegion = (id: string) => {
    const { label, href: to } = regionTarget(portal, id, locale);
    return whole(label, to, portal.rowsByRegion.get(id));
  };
  const regions = row.places.length > 1 ? row.places : nearRegion ? [nearRegion] : [];
  const here = [...new Set(regions.flatMap((id) => portal.rowsByRegion.get(id) ?? []))];
  const ofSector = portal.rowsBySector.get(sector) ?? [];
  const near = nearRegion ? regionTarget(portal, nearRegion, locale) : (places[0] ?? country);
  return [
    {
      title: t('cluster.sameSector', { sector: sectorName }),
      items: clusterItems(portal, sameSector, locale),
      total: ofSector.length - new Set([row, ...here.filter((one) => ofSector.includes(one))]).size,
      whole: [whole(sectorName, href(locale, `/sectors/${sector}/`), ofSector)],
    },
    {
      title: isWide
        ? t('cluster.sameCountry')
        : t('cluster.sameRegion', { place: row.places.length > 1 ? text : near.label }),
      items: clusterItems(portal, sameRegion, locale),
      total: regions.length > 0 ? here.length - 1 : sameRegion.length,
      whole:
        regions.length > 0
          ? regions.map(inRegion)
          : [whole(country.label, country.href, portal.rowsByCountry.get(row.country))],
    },
  ].filter(({ items }) => items.length > 0);
}
