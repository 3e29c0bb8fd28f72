import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { sectorLabel } from '../links/names.ts';
import type { ClusterContext } from './cluster-context.ts';
import { type ClusterItemView, clusterItems } from './cluster-items.ts';
import { type ClusterPlaces, regionTarget } from './cluster-places.ts';

/** The first few clusters of a list in which a cluster stands too. */
export interface NeighbourList {
  readonly title: string;
  /** The whole list. */
  readonly href: string;
  /** How many there are beside the cluster itself, the ones that are not shown included. */
  readonly count: string;
  readonly items: readonly ClusterItemView[];
}

/** The clusters beside a cluster: of its sector elsewhere, and of its place, the likest first. */
export function listNeighbours(
  portal: Portal,
  { row, nearRegion, sameRegion, sameSector }: ClusterContext,
  { text, places, country, isWide }: ClusterPlaces,
  locale: Locale,
): NeighbourList[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const [sector = ''] = row.sectors;
  const near = nearRegion ? regionTarget(portal, nearRegion, locale) : (places[0] ?? country);
  return [
    {
      title: t('cluster.sameSector', { sector: sectorLabel(portal, sector, locale) }),
      href: href(locale, `/sectors/${sector}/`),
      count: format.number(sameSector.total),
      items: clusterItems(portal, sameSector.shown, locale),
    },
    {
      title: isWide
        ? t('cluster.sameCountry')
        : t('cluster.sameRegion', { place: row.places.length > 1 ? text : near.label }),
      href: near.href,
      count: format.number(sameRegion.total),
      items: clusterItems(portal, sameRegion.shown, locale),
    },
  ].filter(({ items }) => items.length > 0);
}
