import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { regionName } from '../links/names.ts';

export interface LinkTarget {
  readonly label: string;
  readonly href: string;
}

export interface ClusterPlaces {
  /** Its regions as one text; for a wider cluster, its extent. */
  readonly text: string;
  /** Its regions; for a wider cluster only the country, labelled with its extent. */
  readonly places: readonly LinkTarget[];
  readonly country: LinkTarget;
  /** True if it is wider than the regions of its country. */
  readonly isWide: boolean;
}

export function regionTarget(portal: Portal, id: string, locale: Locale): LinkTarget {
  return { label: regionName(portal, id, locale), href: href(locale, `/regions/${id}/`) };
}

/** Whether the portal divides a country into regions; otherwise no entry is wider than another. */
export function hasRegions(portal: Portal, country: string): boolean {
  return portal.regions.some((region) => region.country === country);
}

/** Places of a cluster. */
export function describePlaces(portal: Portal, data: ClusterData, locale: Locale): ClusterPlaces {
  const country = {
    label: portal.countryById.get(data.country)?.name[locale] ?? data.country,
    href: href(locale, `/countries/${data.country}/`),
  };
  if (data.regions.length === 0) {
    if (!hasRegions(portal, data.country))
      return { text: country.label, places: [country], country, isWide: false };
    const text = useTranslate(locale)(`scope.${data.scope}`);
    return { text, places: [{ ...country, label: text }], country, isWide: true };
  }
  const places = data.regions.map((id) => regionTarget(portal, id, locale));
  const text = useFormat(locale).list(places.map(({ label }) => label));
  return { text, places, country, isWide: false };
}
