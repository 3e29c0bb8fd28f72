import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { type EmbedFrame, frameEmbed } from '../frame/embed-frame.ts';
import { viewConceptMap } from '../knowledge/concepts/concept-map.ts';
import { viewPracticeMap } from '../knowledge/practices/practice-map.ts';
import { hasEntries } from '../links/describe-collections.ts';
import { mapEditions, mapPath } from './map-editions.ts';
import { frameOf, wholeMap } from './map-markup.ts';
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
  /** The map of a country, a region, a concept or a practice. */
  readonly map: RowsMapView | undefined;
}

/** A map on the page of an entry. */
interface EntryMap {
  readonly kind: 'concept' | 'country' | 'practice' | 'region';
  readonly id: string;
  readonly heading: string;
  readonly path: string;
  readonly map: RowsMapView | undefined;
}

/** Map of an entry, by the id of its frame. */
function entryMap(portal: Portal, frame: string, locale: Locale): EntryMap {
  const country = portal.countryById.get(frame);
  if (country)
    return {
      kind: 'country',
      id: frame,
      heading: country.name[locale],
      path: `/countries/${frame}/`,
      map: viewCountryMap(portal, frame, locale),
    };
  const concept = portal.concepts.find(({ id }) => frameOf('concepts', id) === frame);
  if (concept)
    return {
      kind: 'concept',
      id: concept.id,
      heading: concept.data.title[locale],
      path: `/concepts/${concept.id}/`,
      map: viewConceptMap(portal, concept.id, concept.data, locale),
    };
  const practice = portal.practices.find(({ id }) => frameOf('practices', id) === frame);
  if (practice)
    return {
      kind: 'practice',
      id: practice.id,
      heading: practice.data.title[locale],
      path: `/practices/${practice.id}/`,
      map: viewPracticeMap(portal, practice.id, locale),
    };
  const region = portal.regionById.get(frame);
  return {
    kind: 'region',
    id: frame,
    heading: region?.name[locale] ?? frame,
    path: `/regions/${frame}/`,
    map: region && viewRegionMap(portal, region, locale),
  };
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
    ...portal.concepts
      .filter(({ id, data }) => viewConceptMap(portal, id, data, locale))
      .map(({ id }) => frameOf('concepts', id)),
    ...portal.practices
      .filter(({ id }) => viewPracticeMap(portal, id, locale))
      .map(({ id }) => frameOf('practices', id)),
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
  const { path, ...shown } = entryMap(portal, id, locale);
  return { ...shown, whole: undefined, ...frameEmbed(portal, path, shown.heading, locale) };
}
