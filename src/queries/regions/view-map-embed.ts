import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { LocalizedText } from '../../schemas/common.ts';
import { type EmbedFrame, frameEmbed } from '../frame/embed-frame.ts';
import { conceptRows, viewConceptMap } from '../knowledge/concepts/concept-map.ts';
import { practiceRows, viewPracticeMap } from '../knowledge/practices/practice-map.ts';
import { hasEntries } from '../links/describe-collections.ts';
import { mapEditions, mapPath } from './map-editions.ts';
import { frameOf, wholeMap } from './map-markup.ts';
import { viewCountryMap } from './view-country.ts';
import { mapPanels } from './map-panels.ts';
import { hasMap } from './ranked-regions.ts';
import { type MapPageView, viewMap } from './view-map.ts';
import { isNearMapped } from './region-locator.ts';
import { viewRegionMap } from './view-region.ts';
import { areSpread, type RowsMapView } from './view-rows-map.ts';

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

/** A map on the page of an entry, which frames can show. */
interface FramedEntry {
  readonly kind: 'concept' | 'country' | 'practice' | 'region';
  readonly id: string;
  readonly heading: LocalizedText;
  /** Address of its page and of its frame. */
  readonly path: string;
  readonly frame: string;
  readonly isMapped: () => boolean;
  readonly view: (locale: Locale) => RowsMapView | undefined;
}

/** Entries of the collections whose pages can have a map. */
const framedEntries = (portal: Portal): FramedEntry[] => [
  ...portal.countries.map(({ id, name }) => ({
    kind: 'country' as const,
    id,
    heading: name,
    path: `/countries/${id}/`,
    frame: id,
    isMapped: () => mapPanels(portal, [id]) !== undefined,
    view: (locale: Locale) => viewCountryMap(portal, id, locale),
  })),
  ...portal.regions.map((region) => ({
    kind: 'region' as const,
    id: region.id,
    heading: region.name,
    path: `/regions/${region.id}/`,
    frame: region.id,
    isMapped: () => isNearMapped(portal, region.id),
    view: (locale: Locale) => viewRegionMap(portal, region, locale),
  })),
  ...portal.concepts.map(({ id, data }) => ({
    kind: 'concept' as const,
    id,
    heading: data.title,
    path: `/concepts/${id}/`,
    frame: frameOf('concepts', id),
    isMapped: () => areSpread(portal, conceptRows(portal, data)),
    view: (locale: Locale) => viewConceptMap(portal, id, data, locale),
  })),
  ...portal.practices.map(({ id, data }) => ({
    kind: 'practice' as const,
    id,
    heading: data.title,
    path: `/practices/${id}/`,
    frame: frameOf('practices', id),
    isMapped: () => areSpread(portal, practiceRows(portal, id)),
    view: (locale: Locale) => viewPracticeMap(portal, id, locale),
  })),
];

/** Frames of maps, the same in each language. */
export const embeddableMaps = (portal: Portal): string[] => [
  ...(hasEntries(portal, 'map') && hasMap(portal) ? [wholeMap.id, ...mapEditions(portal)] : []),
  ...framedEntries(portal)
    .filter(({ isMapped }) => isMapped())
    .map(({ frame }) => frame),
];

/**
 * Frame of a map.
 * @throws Error for an unknown id
 */
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
  const entry = framedEntries(portal).find(({ frame }) => frame === id);
  if (!entry) throw new Error(`expected a map ${id}, found none`);
  const heading = entry.heading[locale];
  return {
    kind: entry.kind,
    id: entry.id,
    heading,
    whole: undefined,
    map: entry.view(locale),
    ...frameEmbed(portal, entry.path, heading, locale),
  };
}
