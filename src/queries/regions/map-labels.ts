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
  readonly anchor: 'start' | 'end';
}

/** Letters of the narrow drawing, the larger ones, in units of the map. */
const letter = { height: 36, width: 20 };

/** Between two values. */
const within = (value: number, least: number, most: number) =>
  Math.round(Math.max(least, Math.min(most, value)));

/** From where to where a label reaches across the narrow drawing. */
function reachOf({ x, text, detail, anchor }: MapLabelView): readonly [number, number] {
  const width = (text.length + detail.length + 1) * letter.width;
  return anchor === 'end' ? [x - width, x] : [x, x + width];
}

/** Does a label stand on another one? */
function covers(one: MapLabelView, other: MapLabelView): boolean {
  const [from, to] = reachOf(one);
  const [begin, end] = reachOf(other);
  return Math.abs(one.y - other.y) < letter.height && from < end && begin < to;
}

/** Labels one after the other: what would cover an earlier one stands a line below it. */
function standApart(labels: readonly MapLabelView[]): MapLabelView[] {
  const placed: MapLabelView[] = [];
  for (const label of labels) {
    const coveredBy = (one: MapLabelView) => placed.find((other) => covers(one, other));
    let free = label;
    // Each step leads further down, so that it ends below the last one at most.
    for (let other = coveredBy(free); other; other = coveredBy(free)) {
      free = { ...free, y: other.y + letter.height + 4 };
    }
    placed.push(free);
  }
  return placed;
}

/** Labels of the regions with most rows: southern ones stand below their land, others above, and none leaves the map. */
export function topLabels(portal: Portal, locale: Locale, most: number): MapLabelView[] {
  const map = atlas(portal);
  if (!map) return [];
  const labels = rankedRegions(portal, locale)
    .slice(0, most)
    .flatMap(({ id, count = 0 }): MapLabelView[] => {
      const shape = map.shapes.get(id);
      if (!shape || count === 0) return [];
      const { x, y, bounds } = shape;
      const text = regionName(portal, id, locale);
      const detail = useFormat(locale).number(count);
      const below = y > map.height / 2;
      const isWide = x + 26 + (text.length + detail.length + 1) * letter.width > map.width;
      return [
        {
          x: Math.round(isWide ? x - 26 : x + 26),
          y: within(below ? bounds[3] + 34 : bounds[1] - 14, letter.height + 4, map.height - 14),
          to: [Math.round(x), Math.round(y)],
          text,
          detail,
          anchor: isWide ? 'end' : 'start',
        },
      ];
    });
  return standApart(labels);
}
