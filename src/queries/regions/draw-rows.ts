import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { placeCrowdBoxes } from './crowd-boxes.ts';
import { drawPanel } from './draw-panel.ts';
import type { MapPanel } from './map-panels.ts';
import { type MarkedPanel, markPanel } from './marked-panel.ts';
import { legibleMark, placeRegionDiscs, placeRowMarks, spotsOf } from './marks-panel.ts';
import { placeClusterMarks, placeNearNames } from './near-map.ts';
import { type Labelled, panelLabels } from './panel-labels.ts';

interface DrawnPanels {
  readonly views: MarkedPanel[];
  /** True if each row has a mark that is shown. */
  readonly isMarked: boolean;
  /** True if each row has a mark, shown once a filter leaves few. */
  readonly isFiltered: boolean;
}

/** Drawings that some regions fill: a mark for each of their rows, and their neighbours by name. */
export function drawNear(
  portal: Portal,
  panels: readonly MapPanel[],
  rows: readonly InventoryRow[],
  regions: readonly string[],
  locale: Locale,
): DrawnPanels {
  const views = panels.map((panel) => {
    const { marks, taken } = placeClusterMarks(portal, panel, rows, regions, locale);
    const labels = placeNearNames(portal, panel, regions, taken, locale);
    const content = { symbols: [], taken, labels, shaded: false, clusters: marks };
    return { ...drawPanel(panel, content, locale), ...markPanel(portal, undefined, undefined) };
  });
  return { views, isMarked: true, isFiltered: true };
}

/** Drawings without rows: names of regions, as many as fit. */
export function drawLand(portal: Portal, panels: readonly MapPanel[], locale: Locale): DrawnPanels {
  const views = panels.map((panel) => {
    const labels = placeNearNames(portal, panel, [], [], locale);
    const content = { symbols: [], taken: [], labels, shaded: false };
    return { ...drawPanel(panel, content, locale), ...markPanel(portal, undefined, undefined) };
  });
  return { views, isMarked: true, isFiltered: true };
}

/** Drawings of one size: marks in all of them, or discs in all of them. */
export function drawPanels(
  portal: Portal,
  panels: readonly MapPanel[],
  rows: readonly InventoryRow[],
  // Everything that is counted, with or without a mark, so that a country's number matches its page.
  counted: Pick<Labelled, 'ranked' | 'rows'>,
  sectors: readonly string[] | undefined,
  locale: Locale,
): DrawnPanels {
  const marked = panels.map(({ land, size }) => placeRowMarks(portal, rows, land, size));
  const isFiltered = marked.every((symbols) => symbols !== undefined);
  // Only filters enlarge marks.
  const isMarked = marked.every(
    (symbols, index) => symbols && (panels[index]?.size === 'w' || symbols.scale >= legibleMark),
  );
  const views = panels.map((panel, index) => {
    const marks = isMarked || (isFiltered && sectors) ? marked[index] : undefined;
    const symbols = (isMarked && marks) || placeRegionDiscs(portal, rows, panel.land, panel.size);
    const labels = panelLabels(portal, panel, { groups: symbols.groups, ...counted }, locale);
    const boxes = placeCrowdBoxes(portal, panel, rows, symbols, locale);
    const content = {
      symbols: boxes.frames,
      taken: [...symbols.taken, ...boxes.taken],
      labels,
      shaded: false,
      boxes: boxes.block,
      spots: {
        land: spotsOf(symbols, panel.size),
        boxes: symbols.crowds.flatMap(({ region }, at) => {
          const frame = boxes.block.frames[at];
          return frame ? [{ region, round: 0, ...frame }] : [];
        }),
      },
    };
    return {
      ...drawPanel(panel, content, locale),
      ...markPanel(portal, marks, sectors, symbols.discs),
    };
  });
  return { views, isMarked, isFiltered };
}
