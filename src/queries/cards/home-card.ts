import type { CardView } from '../../cards/card-view.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { isOff } from '../links/describe-collections.ts';
import { atlas } from '../regions/maps.ts';
import { hasMap } from '../regions/ranked-regions.ts';
import { countStages } from './count-stages.ts';
import { describeMarkedMap, drawMarkedMap } from './map-drawing.ts';

/** Max marks drawn large. */
const fewMarks = 60;

/** Card of the portal: every cluster as a mark, on the map or side by side. */
export function homeCard(portal: Portal, locale: Locale): CardView {
  const { site, inventory } = portal;
  const placed = hasMap(portal) && !isOff(portal, 'clusters') ? atlas(portal) : undefined;
  const countries = isOff(portal, 'clusters') ? [] : portal.countries;
  const counted = !placed && !isOff(portal, 'clusters');
  return {
    kind: useFormat(locale).list(countries.map(({ name }) => name[locale])),
    title: site.title[locale],
    lead: site.description[locale],
    facts: [],
    counts: counted ? countStages(portal, inventory, locale) : [],
    drawing:
      placed && drawMarkedMap(portal, placed, inventory, inventory.length > fewMarks ? 10 : 18),
    shows: placed && describeMarkedMap(placed, inventory, locale),
  };
}
