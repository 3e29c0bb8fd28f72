import type { Measure } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';
import { CoverMask } from '../geometry/cover-mask.ts';
import { type LabelText, layoutLabel } from './layout-label.ts';
import type { Land } from './place-land.ts';
import {
  type LabelField,
  type LabelRequest,
  type PlacedLabel,
  placeMapLabels,
} from './place-map-labels.ts';
import { type Box, lengthOf } from '../geometry/segments.ts';

export interface MapLabel {
  readonly x: number;
  readonly y: number;
  /** Radius of the mark at the point; 0 for a region, where the leader ends in a dot. */
  readonly radius: number;
  readonly text: LabelText;
  /** For the list, if its words do not fit on the map. */
  readonly mark?: Mark;
}

export interface Surroundings {
  readonly land: Land;
  /** Areas that no label may cover. */
  readonly taken: readonly Box[];
  /** Whether the land is shaded, which makes words on it hard to read. */
  readonly shaded: boolean;
  readonly measure: Measure;
}

/** Heights of free bands above and below the land, tried in order. */
const bands = { wide: [0, 22, 44, 80, 120], narrow: [0, 40, 76, 120] } as const;
/** Label widths tried in each band: a label with more lines fits more places. */
const labelWidths = { wide: [210, 150], narrow: [150, 110] } as const;

/** Cost of covering land, as a length of leader: shading makes words hard to read. */
const landCosts = { shaded: 600, plain: 70 } as const;
/** Max lines of a label; a longer one is better in a list. */
const maxLines = 4;

function requestsOf(labels: readonly MapLabel[], width: number, measure: Measure) {
  return labels.map(({ x, y, radius, text }) => {
    const layout = layoutLabel(text, width, measure);
    const request: LabelRequest = {
      x,
      y,
      radius,
      width: layout.width,
      height: layout.height,
      lines: layout.lines,
    };
    return { layout, request };
  });
}

export interface Labelling {
  readonly marks: readonly Mark[];
  readonly leaders: readonly Mark[];
  readonly top: number;
  readonly bottom: number;
  readonly boxes: readonly Box[];
}

function drawLabels(
  set: ReturnType<typeof requestsOf>,
  places: readonly PlacedLabel[],
  labels: readonly MapLabel[],
): Labelling {
  const leaders: Mark[] = [];
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  let [top, bottom] = [0, 0];
  places.forEach(({ x, y, leader }, index) => {
    const { layout, request } = set[index] as (typeof set)[number];
    if (leader) {
      const [x1, y1, x2, y2] = leader;
      const line = { type: 'line', x1, y1, x2, y2 } as const;
      // The paper-coloured rim separates it from dark shading.
      leaders.push({ ...line, stroke: 'paper', strokeWidth: 2.4 });
      leaders.push({ ...line, stroke: 'ink-2', strokeWidth: 0.8 });
    }
    if (labels[index]?.radius === 0) {
      const dot = { type: 'circle', x: request.x, y: request.y, r: 2, fill: 'ink' } as const;
      leaders.push({ ...dot, stroke: 'paper', strokeWidth: 1 });
    }
    marks.push(...layout.draw(x, y, true));
    boxes.push({ x, y, width: layout.width, height: layout.height });
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + layout.height);
  });
  return { marks, leaders, top, bottom, boxes };
}

/** Max length of a leader that is easy to follow. */
const longest = ({ width, height }: Land) => (width < 400 ? Math.max(80, 0.45 * height) : 170);

/** Labels outside the shading, with leaders short and not crossing. */
function isGood(places: readonly PlacedLabel[], { land, shaded }: Surroundings): boolean {
  // On plain land words may be nearer to their marks.
  const [max, cover] = shaded ? [longest(land), 0.05] : [0.6 * longest(land), 0.6];
  return places.every(
    ({ leader, covered, crossing }) => !crossing && lengthOf(leader) <= max && covered <= cover,
  );
}

/** Whether the labels are acceptable as a fallback. */
function isFair(places: readonly PlacedLabel[], { shaded }: Surroundings): boolean {
  return places.every(({ covered, crossing }) => !crossing && covered <= (shaded ? 0.3 : 1));
}

/** As given, reversed, eastwards, westwards. */
function ordersOf(requests: readonly LabelRequest[]): number[][] {
  const given = requests.map((_, index) => index);
  const eastward = [...given].sort(
    (a, b) => (requests[a] as LabelRequest).x - (requests[b] as LabelRequest).x,
  );
  return [given, [...given].reverse(), eastward, [...eastward].reverse()];
}

/** Distance from an ideal placement, to choose among acceptable ones. */
const blame = (places: readonly PlacedLabel[]) =>
  places.reduce((sum, { leader, covered }) => sum + lengthOf(leader) + 150 * covered, 0);

/**
 * With the smallest free band above and below the land that fits the labels well.
 * @returns undefined if no legible placement is found
 */
export function labelLand(
  labels: readonly MapLabel[],
  surroundings: Surroundings,
): Labelling | undefined {
  const { land, measure, shaded, taken } = surroundings;
  const landCost = shaded ? landCosts.shaded : landCosts.plain;
  const size = land.width < 400 ? 'narrow' : 'wide';
  const marks = new CoverMask(land.width, land.height);
  for (const box of taken) marks.cover(box);
  const settings = labelWidths[size]
    .map((width) => requestsOf(labels, width, measure))
    .filter((set) => set.every(({ request }) => request.lines.length <= maxLines))
    // Widths with the same line breaks are tried once.
    .filter(
      (set, index, all) =>
        index === 0 || set.some(({ request }, at) => request.width !== all[0]?.[at]?.request.width),
    );
  let fair: Labelling | undefined;
  let min = Number.POSITIVE_INFINITY;
  for (const band of bands[size]) {
    const field: LabelField = {
      width: land.width,
      top: -band,
      bottom: land.height + band,
      land: land.mask,
      landCost,
      reach: 1.3 * longest(land),
      marks,
    };
    for (const set of settings) {
      const requests = set.map(({ request }) => request);
      for (const order of ordersOf(requests)) {
        const places = placeMapLabels(requests, field, order).filter(
          (place) => place !== undefined,
        );
        if (places.length < labels.length) continue;
        if (isGood(places, surroundings)) return drawLabels(set, places, labels);
        // A taller drawing has a cost too.
        const cost = blame(places) + band;
        if (cost >= min || !isFair(places, surroundings)) continue;
        min = cost;
        fair = drawLabels(set, places, labels);
      }
    }
  }
  return fair;
}
