import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { type EmbedFrame, frameEmbed } from '../frame/embed-frame.ts';
import { hasEntries } from '../links/describe-collections.ts';
import { mapEditions, mapPath } from './map-editions.ts';
import { wholeMap } from './map-markup.ts';
import { viewCountryMap } from './view-country.ts';
import { type MapPageView, viewMap } from './view-map.ts';
import { isNearMapped } from './region-locator.ts';
import { viewRegionMap } from './view-region.ts';
import type { RowsMapView } from './view-rows-map.ts';

/** A map for a frame on another site. */
export interface MapEmbedView extends EmbedFrame {
  /** Kind and id of the page that it comes from. */
  readonly kind: string;
  readonly id: string | undefined;
  /** The place, or the finding of the map of all entries. */
  readonly heading: string;
  /** The map of all entries with its form. */
  readonly whole: MapPageView | undefined;
  /** The map of a country or a region. */
  readonly map: RowsMapView | undefined;
}

/** Ids of the maps that can be embedded. */
export function embeddableMaps(portal: Portal, locale: Locale): string[] {
  const whole =
    hasEntries(portal, 'map') && viewMap(portal, locale).drawing
      ? [wholeMap.id, ...mapEditions(portal)]
      : [];
  return [
    ...whole,
    ...portal.countries.map(({ id }) => id).filter((id) => viewCountryMap(portal, id, locale)),
    ...portal.regions.map(({ id }) => id).filter((id) => isNearMapped(portal, id)),
  ];
}

/** Frame of a map. */
export function viewMapEmbed(portal: Portal, id: string, locale: Locale): MapEmbedView {
  const isEdition = mapEditions(portal).includes(id);
  if (isEdition || id === wholeMap.id) {
    const edition = isEdition ? id : '';
    const whole = viewMap(portal, locale, edition);
    const heading = whole.finding;
    return {
      kind: 'map',
      id: edition || undefined,
      heading,
      whole,
      map: undefined,
      ...frameEmbed(portal, mapPath(edition), heading, locale),
    };
  }
  const country = portal.countryById.get(id);
  const region = portal.regionById.get(id);
  const heading = (country ?? region)?.name[locale] ?? id;
  const path = country ? `/countries/${id}/` : `/regions/${id}/`;
  return {
    kind: country ? 'country' : 'region',
    id,
    heading,
    whole: undefined,
    map: region ? viewRegionMap(portal, region, locale) : viewCountryMap(portal, id, locale),
    ...frameEmbed(portal, path, heading, locale),
  };
}
