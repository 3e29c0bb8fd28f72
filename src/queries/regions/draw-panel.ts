import type { Block } from '../../charts/tools/maps/block.ts';
import { labelLand, type Labelling, type MapLabel } from '../../charts/tools/maps/label-land.ts';
import { placeSheet } from '../../charts/tools/maps/place-sheet.ts';
import type { Box } from '../../charts/tools/geometry/segments.ts';
import type { Mark } from '../../charts/tools/model/scene.ts';
import { sheetWords } from '../../figures/geography.ts';
import { measureWords } from '../../figures/measure-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type MapPanel, panelWidths } from './map-panels.ts';
import type { ClusterMark } from './near-map.ts';

/** Interactive area of a drawing: the marks of a region, or the inset that enlarges them. */
export interface Spot extends Box {
  readonly region: string;
  /** Corner radius: half the width for a circle. */
  readonly round: number;
}

export interface PanelView {
  readonly size: 'w' | 'n';
  readonly width: number;
  readonly height: number;
  /** Its height without crowded regions enlarged below it, if any are. */
  readonly low: number | undefined;
  /** Offset of the land in the drawing. */
  readonly shift: string;
  /** Transform from the land of the wide drawing to its position here; empty for the wide one. */
  readonly place: string;
  readonly countries: readonly string[];
  /** Inside of the neatline, if land goes on below it. */
  readonly clip: Box | undefined;
  /** Regions of its land that are seen. */
  readonly regions: ReadonlySet<string>;
  /** Layers from bottom to top, in units of the land. */
  readonly below: readonly Mark[];
  readonly water: readonly Mark[];
  readonly symbols: readonly Mark[];
  readonly labels: readonly Mark[];
  readonly above: readonly Mark[];
  /** Crowded regions enlarged below the sheet. */
  readonly boxes: readonly Mark[];
  readonly spots: readonly Spot[];
  /** Marks that lead to clusters, if there is room for a finger on each. */
  readonly clusters: readonly ClusterMark[];
}

/** Content of a drawing besides its land. */
export interface PanelContent {
  readonly symbols: readonly Mark[];
  readonly taken: readonly Box[];
  /** The most important first: the last ones are left out if they do not fit. */
  readonly labels: readonly MapLabel[] | Labelling;
  /** True if the land is shaded, which makes labels on it hard to read. */
  readonly shaded: boolean;
  /** Crowded regions enlarged, for below the sheet. */
  readonly boxes?: Block;
  /** Interactive areas on the land, and in the insets, relative to the origin of each. */
  readonly spots?: { readonly land: readonly Spot[]; readonly boxes: readonly Spot[] };
  /** Of a drawing that some regions fill. */
  readonly clusters?: readonly ClusterMark[];
}

const boxGap = 12;

/** Regions within the neatline: below it, land goes on. */
const seenIn = ({ shapes, width, height }: MapPanel['land']) =>
  [...shapes.values()]
    .filter(({ bounds: [x0, y0, x1, y1] }) => x1 > 0 && y1 > 0 && x0 < width && y0 < height)
    .map(({ id }) => id);

/** Labels of a drawing: as many of the first ones as can be placed well. */
function placeLabels({ land }: MapPanel, content: PanelContent): Labelling | undefined {
  const measure = measureWords;
  const { labels } = content;
  if ('marks' in labels) return labels;
  for (let max = labels.length; max > 0; max--) {
    const labelling = labelLand(labels.slice(0, max), { ...content, land, measure });
    if (labelling) return labelling;
  }
  return undefined;
}

/** Places the symbols, labels and sheet of a drawing around its land. */
export function drawPanel(panel: MapPanel, content: PanelContent, locale: Locale): PanelView {
  const { land, size, place, countries } = panel;
  const labelling = placeLabels(panel, content);
  const { leaders = [], marks = [] } = labelling ?? {};
  const sheet = placeSheet(
    { land, taken: content.taken, measure: measureWords, words: sheetWords(locale) },
    labelling,
  );
  const { x, y } = sheet.origin;
  const boxes = content.boxes && content.boxes.height > 0 ? content.boxes : undefined;
  const boxesTop = sheet.height + boxGap;
  const { land: onLand = [], boxes: inBoxes = [] } = content.spots ?? {};
  return {
    size,
    width: panelWidths[size],
    height: boxes ? boxesTop + boxes.height + 1 : sheet.height,
    low: boxes && sheet.height,
    shift: `translate(${x} ${y})`,
    place,
    countries,
    clip: content.clusters && sheet.inner,
    regions: new Set(seenIn(land)),
    below: content.shaded ? [...sheet.ground, ...sheet.water] : sheet.ground,
    water: content.shaded ? [] : sheet.water,
    symbols: [...leaders, ...content.symbols],
    labels: marks,
    above: sheet.frame,
    boxes: boxes ? [{ type: 'group', x: -x, y: boxesTop - y, marks: boxes.marks }] : [],
    clusters: content.clusters ?? [],
    spots: [
      ...onLand,
      ...inBoxes.map((spot) => ({ ...spot, x: spot.x - x, y: spot.y + boxesTop - y })),
    ],
  };
}
