import { labelLand, type MapLabel } from '../../charts/tools/maps/label-land.ts';
import { placeSheet, sheetHeight, sheetMargin } from '../../charts/tools/maps/place-sheet.ts';
import type { Box } from '../../charts/tools/geometry/segments.ts';
import type { Mark } from '../../charts/tools/model/scene.ts';
import { sayDistance } from '../../figures/geography.ts';
import { measureWords } from '../../figures/measure-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type MapPanel, panelWidths } from './map-panels.ts';

/** A drawing of a map, for its component. */
export interface PanelView {
  readonly size: 'w' | 'n';
  readonly width: number;
  readonly height: number;
  /** Where the land begins in the drawing. */
  readonly shift: string;
  /** Where the land of the wide drawing lies here; empty for that one itself. */
  readonly place: string;
  readonly countries: readonly string[];
  /** Below the land, over it, its symbols, words, and the frame: in units of the land. */
  readonly below: readonly Mark[];
  readonly water: readonly Mark[];
  readonly symbols: readonly Mark[];
  readonly labels: readonly Mark[];
  readonly above: readonly Mark[];
}

/** What stands on a drawing besides its land. */
export interface PanelContent {
  readonly symbols: readonly Mark[];
  readonly taken: readonly Box[];
  /** The most important first: those behind are left out where there is no room for all. */
  readonly labels: readonly MapLabel[];
  /** Is the land shaded, so that words on it are hard to read? */
  readonly shaded: boolean;
}

/** Labels of a drawing: as many of the first ones as find a good place. */
function placeLabels({ land }: MapPanel, content: PanelContent) {
  const measure = measureWords;
  for (let most = content.labels.length; most > 0; most--) {
    const labelling = labelLand(content.labels.slice(0, most), { ...content, land, measure });
    if (labelling) return labelling;
  }
  return undefined;
}

/** Puts the symbols, the labels and the sheet of a drawing around its land. */
export function drawPanel(panel: MapPanel, content: PanelContent, locale: Locale): PanelView {
  const { land, size, place, countries } = panel;
  const labelling = placeLabels(panel, content);
  const { top = 0, bottom = 0, leaders = [], marks = [], boxes = [] } = labelling ?? {};
  const above = Math.ceil(-Math.min(0, top));
  const height = above + Math.ceil(Math.max(land.height, bottom));
  const sheet = placeSheet(
    land,
    { x: 0, y: -above, width: land.width, height },
    [...content.taken, ...boxes],
    measureWords,
    (km) => sayDistance(km, locale),
  );
  return {
    size,
    width: panelWidths[size],
    height: sheetHeight(height),
    shift: `translate(${sheetMargin} ${sheetMargin + above})`,
    place,
    countries,
    below: content.shaded ? [...sheet.ground, ...sheet.water] : sheet.ground,
    water: content.shaded ? [] : sheet.water,
    symbols: [...leaders, ...content.symbols],
    labels: marks,
    above: sheet.frame,
  };
}
