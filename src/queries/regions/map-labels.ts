import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { regionName } from '../links/names.ts';
import { atlas } from './maps.ts';
import { rankedRegions } from './ranked-regions.ts';

/** A label of the map with the place that its leader points to. */
export interface MapLabelView {
  readonly x: number;
  readonly y: number;
  readonly to: readonly [number, number];
  readonly text: string;
  readonly detail: string;
  readonly anchor: 'start';
}

/** Labels of the regions with most rows: southern ones stand below their land, others above. */
export function topLabels(portal: Portal, locale: Locale, most: number): MapLabelView[] {
  const map = atlas(portal);
  if (!map) return [];
  return rankedRegions(portal)
    .slice(0, most)
    .flatMap(({ id, count = 0 }) => {
      const shape = map.shapes.get(id);
      if (!shape || count === 0) return [];
      const { x, y, bounds } = shape;
      return [
        {
          x: Math.round(x + 26),
          y: Math.round(y > map.height / 2 ? bounds[3] + 34 : bounds[1] - 14),
          to: [Math.round(x), Math.round(y)],
          text: regionName(portal, id, locale),
          detail: useFormat(locale).number(count),
          anchor: 'start',
        } as const,
      ];
    });
}
