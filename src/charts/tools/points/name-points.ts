import {
  type Box,
  crossesDisc,
  type Disc,
  type Segment,
  touchesDisc,
} from '../geometry/segments.ts';
import { type LabelPlace, placeLabels } from '../labels/place-labels.ts';
import { textSize, type Measure } from '../model/chart-data.ts';
import type { Mark, TextMark } from '../model/scene.ts';
import { keepsWords, lineHeight, setWords } from '../words/text-block.ts';
import { wrapText } from '../words/wrap-text.ts';

export interface LabelledDisc extends Disc {
  readonly row: string;
  readonly label: string;
  readonly weight: 400 | 600;
  /** Whether it must be labelled, even from a distance. */
  readonly must: boolean;
}

/** Sides of a disc in order of preference for a label (Imhof, 1975: right first). */
const sides = [
  [1, 0],
  [0.71, -0.71],
  [0.71, 0.71],
  [-1, 0],
  [-0.71, -0.71],
  [-0.71, 0.71],
  [0, -1],
  [0, 1],
] as const;

/** Distances from the disc; required labels may be farther away. */
const near = [4, 9, 17];
const far = [4, 9, 17, 28, 42, 60, 84, 112, 150];
/** Min distance from other discs and labels to be unambiguous. */
const clearance = 10;
/** Min distance of a label from discs. */
const discGap = 1;
/** Distance from which a leader is drawn back to the disc. */
const leaderFrom = 12;

function setForm(disc: LabelledDisc, width: number, measure: Measure) {
  const lines = wrapText(disc.label, width, textSize, measure, disc.weight);
  return {
    lines,
    whole: keepsWords(disc.label, width, measure, disc.weight),
    width: Math.max(...lines.map((line) => measure(line, textSize, disc.weight))),
    height: (lines.length - 1) * lineHeight + 1.02 * textSize,
  };
}

type Form = ReturnType<typeof setForm>;

interface Candidate {
  readonly box: Box;
  readonly leader: Segment | undefined;
  readonly mark: TextMark;
}

interface NamePlace extends Candidate, LabelPlace {
  readonly clear: boolean;
}

/** Best first. */
function* surround(
  disc: LabelledDisc,
  forms: readonly Form[],
  distances: readonly number[],
): Generator<Candidate> {
  for (const distance of distances) {
    for (const form of forms) {
      for (const [dx, dy] of sides) {
        const x = disc.x + dx * (disc.r + distance);
        const y = disc.y + dy * (disc.r + distance);
        const left = dx > 0 ? x : dx < 0 ? x - form.width : x - form.width / 2;
        const top = y - (form.height * (1 - dy)) / 2;
        const rim = [disc.x + dx * (disc.r + 1), disc.y + dy * (disc.r + 1)] as const;
        yield {
          box: { x: left, y: top, width: form.width, height: form.height },
          leader: distance < leaderFrom ? undefined : [...rim, x - dx * 3, y - dy * 3],
          mark: setWords(
            form.lines,
            dx > 0 ? left : dx < 0 ? left + form.width : x,
            top + 0.76 * textSize,
            {
              weight: disc.weight,
              anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
              halo: true,
              row: disc.row,
            },
          ),
        };
      }
    }
  }
}

/** Discs at the same position share one label: "A, B, C"; the first of them keeps it. */
export function nameDiscs(discs: readonly LabelledDisc[]): LabelledDisc[] {
  const named = new Map<string, LabelledDisc>();
  for (const disc of discs) {
    const key = `${Math.round(disc.x)} ${Math.round(disc.y)}`;
    const first = named.get(key);
    named.set(
      key,
      first
        ? {
            ...first,
            label: `${first.label}, ${disc.label}`,
            must: first.must || disc.must,
            r: Math.max(first.r, disc.r),
          }
        : disc,
    );
  }
  return [...named.values()];
}

export interface LabelArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Y of a horizontal line that labels avoid if possible. */
  readonly line?: number;
}

const isInside = ({ x, y, width, height }: Box, area: LabelArea) =>
  x >= area.left && x + width <= area.right && y >= area.top && y + height <= area.bottom;
const isOnLine = ({ y, height }: Box, { line }: LabelArea) =>
  line !== undefined && y < line + 2 && y + height > line - 2;

/** In order of cost: the first free position is taken. */
function* listPlaces(
  disc: LabelledDisc,
  others: readonly Disc[],
  area: LabelArea,
  forms: readonly Form[],
  limit: () => number,
): Generator<NamePlace> {
  const whole = forms.filter((form) => form.whole);
  const distances = disc.must ? far : near;
  // Broken words are the last resort, and so are positions ambiguous between two discs.
  const tries = [
    { forms: whole, distances: near, air: clearance, offLine: true },
    { forms: whole, distances: near, air: discGap, offLine: true },
    { forms: whole, distances, air: discGap, offLine: false },
    { forms, distances, air: discGap, offLine: false },
  ];
  let cost = 0;
  for (const { forms: tried, distances: reach, air, offLine } of tries) {
    for (const candidate of surround(disc, tried, reach)) {
      if (limit() <= cost) return;
      const { box, leader } = candidate;
      if (!isInside(box, area) || (offLine && isOnLine(box, area))) continue;
      if (touchesDisc(box, disc, discGap)) continue;
      if (others.some((other) => touchesDisc(box, other, air))) continue;
      if (leader && others.some((other) => crossesDisc(leader, other, discGap))) continue;
      cost++;
      // Labels need slightly less distance from each other than from discs.
      const gap = { x: air - 1, y: air - 1 };
      yield { ...candidate, cost, gap, clear: air === clearance };
    }
  }
}

/**
 * Labels next to discs, each at the first free position around it, nearest first. They cover neither each other
 * nor a disc nor a leader; one without a position is omitted.
 * @param discs most important first
 * @param widths max line widths of a label, tried in order
 * @returns the marks; of the required labels, the number missing, and the number close to another disc or label
 * or far from their own disc
 */
export function namePoints(
  discs: readonly LabelledDisc[],
  area: LabelArea,
  widths: readonly number[],
  measure: Measure,
): { readonly marks: Mark[]; readonly unplaced: number; readonly tight: number } {
  const places = placeLabels(
    discs.map((disc) => {
      const others = discs.filter((other) => other !== disc);
      const forms = widths.map((width) => setForm(disc, width, measure));
      return (limit: () => number) => listPlaces(disc, others, area, forms, limit);
    }),
  );
  const marks = places.flatMap((place): Mark[] => {
    if (!place) return [];
    if (!place.leader) return [place.mark];
    const [x1, y1, x2, y2] = place.leader;
    return [{ type: 'line', x1, y1, x2, y2, stroke: 'line', strokeWidth: 0.8 }, place.mark];
  });
  const needed = places.filter((_, index) => discs[index]?.must);
  return {
    marks,
    unplaced: needed.filter((place) => !place).length,
    tight: needed.filter((place) => place && !place.clear).length,
  };
}
