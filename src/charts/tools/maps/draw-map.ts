import type { SheetWords } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';
import type { Block } from './block.ts';
import { type Labelling, labelLand, type MapLabel, type Surroundings } from './label-land.ts';
import { type ListItem, listRows } from './list-rows.ts';
import { placeSheet } from './place-sheet.ts';

export interface MapContent extends Surroundings {
  /** Drawn below labels: land, shading. */
  readonly ground: readonly Mark[];
  /** Drawn above leaders: symbols. */
  readonly symbols: readonly Mark[];
  readonly labels: readonly MapLabel[];
  readonly words?: SheetWords | undefined;
}

/** Numbers on the map and a list of their labels, for a map too small for words. */
function keyLabels(content: MapContent): { labelling: Labelling | undefined; list: ListItem[] } {
  const { labels } = content;
  const keyed = labels.map((label, index): MapLabel => ({
    ...label,
    text: { name: String(index + 1), values: [] },
  }));
  const list = labels.map(({ text, mark }, index): ListItem => {
    const item = { text, key: String(index + 1) };
    return mark ? { ...item, mark } : item;
  });
  return { labelling: labelLand(keyed, { ...content, shaded: false }), list };
}

/**
 * A map with labels next to the land, in bands above and below it, or, if words do not fit, as numbers with a
 * list below.
 */
export function drawMap(content: MapContent): { map: Block; list: Block } {
  const { land, ground, symbols, measure, shaded } = content;
  let labelling = labelLand(content.labels, content);
  let list: ListItem[] = [];
  if (!labelling) ({ labelling, list } = keyLabels(content));
  const { leaders = [], marks = [] } = labelling ?? {};
  const sheet = placeSheet(content, labelling);
  const all = [
    ...sheet.ground,
    ...(shaded ? [...sheet.water, ...ground] : [...ground, ...sheet.water]),
    ...sheet.frame,
    ...leaders,
    ...symbols,
    ...marks,
  ];
  return {
    map: {
      height: sheet.height,
      marks: [{ type: 'group', ...sheet.origin, marks: all }],
    },
    list: listRows(list, land.width, measure),
  };
}
