import type { MapLabel } from '../../charts/tools/maps/label-land.ts';
import { pickHighest } from '../../charts/tools/maps/pick-highest.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { regionName } from '../links/names.ts';
import type { MapPanel } from './map-panels.ts';
import type { PlacedSymbols } from './marks-panel.ts';
import { finest } from './maps.ts';

/** Max regions named on a portal's map. */
const maxNamed = 3;

export interface RegionCount {
  readonly id: string;
  readonly count: number;
}

/** Counts of a map, and their positions. */
export interface Labelled {
  readonly groups: PlacedSymbols['groups'];
  /** The largest region first. */
  readonly ranked: readonly RegionCount[];
  readonly rows: readonly InventoryRow[];
}

/** Names of the countries of a drawing with their counts; empty if the portal has only one. */
function countryLabels(
  portal: Portal,
  { land, countries }: MapPanel,
  rows: readonly InventoryRow[],
  locale: Locale,
): MapLabel[] {
  if (portal.countries.length < 2) return [];
  const t = useTranslate(locale);
  const format = useFormat(locale);
  return portal.countries
    .filter(({ id }) => countries.includes(id))
    .flatMap(({ id, name }): MapLabel[] => {
      const shapes = [...(finest(portal).get(id) ?? [])].flatMap(
        (region) => land.shapes.get(region)?.bounds ?? [],
      );
      if (shapes.length === 0) return [];
      const [xs, ys] = [0, 1].map((axis) => shapes.filter((_, index) => index % 2 === axis));
      const [left, right] = [Math.min(...(xs ?? [])), Math.max(...(xs ?? []))];
      const [top, bottom] = [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))];
      const n = rows.filter(({ country }) => country === id).length;
      return [
        {
          x: (left + right) / 2,
          y: (top + bottom) / 2,
          radius: Math.min(right - left, bottom - top) / 2,
          text: {
            name: name[locale],
            values: [{ text: t('home.rows', { n, count: format.number(n) }), absent: n === 0 }],
          },
        },
      ];
    });
}

/** Names of the portal's largest regions, if shown by a drawing. */
function regionLabels(
  portal: Portal,
  { land }: MapPanel,
  { groups, ranked }: Labelled,
  locale: Locale,
): MapLabel[] {
  const format = useFormat(locale);
  return pickHighest(ranked, ({ count }) => count, maxNamed).flatMap(
    ({ id, count }): MapLabel[] => {
      const { x, y, radius = 0 } = { ...land.shapes.get(id), ...groups.get(id) };
      if (x === undefined || y === undefined || count === 0) return [];
      const text = {
        name: regionName(portal, id, locale),
        values: [{ text: format.number(count) }],
      };
      return [{ x, y, radius, text }];
    },
  );
}

/** Labels of a drawing: the largest regions, then the countries. */
export const panelLabels = (
  portal: Portal,
  panel: MapPanel,
  labelled: Labelled,
  locale: Locale,
): MapLabel[] => [
  ...regionLabels(portal, panel, labelled, locale),
  ...countryLabels(portal, panel, labelled.rows, locale),
];
