import { type StageKey, stageKeys } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import {
  type MapLabelView,
  type MapRegion,
  type MapView,
  rowIndexes,
  topLabels,
} from '../regions/map-view.ts';
import { regionCountText } from '../regions/region-counts.ts';
import { stageHeading } from './stage-words.ts';

/** A class of the legend: the counts in it and how many regions have them. */
export interface LegendClass {
  /** 0 for none, 1–5 by class. */
  readonly shade: number;
  /** `3`, or `4–9`. */
  readonly range: string;
  readonly regions: number;
}

/** A region as it is drawn. */
export interface DrawnRegion {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly path: string;
  readonly label: string;
  /** Undefined where no source says how many there are. */
  readonly shade: number | undefined;
}

/** A mark of a cluster on the map. */
export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly stage: string;
  /** What the filters go by: index of its stage, then indexes of its sectors. */
  readonly keys: string;
}

/** The regions shaded by their number of clusters, with marks. */
export interface CountMapView {
  readonly width: number;
  readonly height: number;
  readonly classes: readonly LegendClass[];
  /** Stages of the marks. */
  readonly stages: readonly { readonly stage: StageKey; readonly word: string }[];
  readonly regions: readonly DrawnRegion[];
  readonly labels: readonly MapLabelView[];
  readonly marks: readonly DrawnMark[];
}

/** What a region is called on the map, to those who hear it. */
function labelRegion(portal: Portal, { id, name, count }: MapRegion, locale: Locale): string {
  return count === undefined
    ? `${name}: ${regionCountText(portal, id, locale)}`
    : useTranslate(locale)('map.region', {
        name,
        n: count,
        count: useFormat(locale).number(count),
      });
}

/**
 * The map of counts as its page draws it.
 * @param sectors ids that the keys of the marks count through
 */
export function describeCountMap(
  portal: Portal,
  view: MapView,
  sectors: readonly string[],
  locale: Locale,
): CountMapView {
  const { width, height, zero, classes, regions, marks } = view;
  const kinds = new Set<string>(marks.map(({ kind }) => kind));
  return {
    width,
    height,
    classes: [
      { shade: 0, range: '0', regions: zero },
      ...classes.map(({ from, to, regions: count }, index) => ({
        shade: index + 1,
        range: from === to ? String(from) : `${from}–${to}`,
        regions: count,
      })),
    ],
    stages: stageKeys
      .filter((stage) => kinds.has(stage))
      .map((stage) => ({ stage, word: stageHeading(portal, stage, locale) })),
    regions: regions.map((region) => ({
      id: region.id,
      name: region.name,
      href: region.href,
      path: region.path,
      label: labelRegion(portal, region, locale),
      shade: region.count === undefined ? undefined : region.shade,
    })),
    labels: topLabels(portal, locale, 3),
    marks: marks.map(({ x, y, kind, id }) => ({
      x,
      y,
      stage: kind,
      keys: rowIndexes(portal, id, sectors).join(' '),
    })),
  };
}
