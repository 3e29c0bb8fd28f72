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
import { keepsWords, lineHeight } from '../words/text-block.ts';
import { wrapText } from '../words/wrap-text.ts';

/** A disc and the name that should stand beside it. */
export interface LabelledDisc extends Disc {
  readonly row: string;
  readonly label: string;
  readonly weight: 400 | 600;
  /** It is named even if its label must stand far off. */
  readonly must: boolean;
}

/** Sides of a disc in the order in which a name is looked for there (Imhof, 1975: right first). */
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

/** Distances from the disc; names of those that must be named may stand farther off. */
const near = [4, 9, 17];
const far = [4, 9, 17, 28, 42, 60, 84, 112, 150];
/** A name this far from other discs and names is surely not theirs, nor a part of them. */
const clearance = 10;
/** The least distance of a name from discs. */
const discAir = 1;
/** From here on a leader leads back to the disc. */
const leaderFrom = 12;

/** The name of a disc in lines of a width, with its size. */
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

/** A name in one of its forms at one of the sides of its disc. */
interface Candidate {
  readonly box: Box;
  readonly leader: Segment | undefined;
  readonly mark: TextMark;
}

/** Where a name stands, and whether it stands clear of other discs and names. */
interface NamePlace extends Candidate, LabelPlace {
  readonly clear: boolean;
}

/** All places for a name around a disc, the better ones first. */
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
          mark: {
            type: 'text',
            x: dx > 0 ? left : dx < 0 ? left + form.width : x,
            y: top + 0.76 * textSize,
            lines: form.lines,
            size: textSize,
            weight: disc.weight,
            anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
            halo: true,
            row: disc.row,
          },
        };
      }
    }
  }
}

/** Discs at one place share one label: "A, B, C"; the first of them keeps it. */
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

/** Where names may stand. */
export interface LabelArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a line across that names should not stand on if they find room elsewhere. */
  readonly line?: number;
}

const isInside = ({ x, y, width, height }: Box, area: LabelArea) =>
  x >= area.left && x + width <= area.right && y >= area.top && y + height <= area.bottom;
const isOnLine = ({ y, height }: Box, { line }: LabelArea) =>
  line !== undefined && y < line + 2 && y + height > line - 2;

/** The places of one name, each costing more than the one before: the first that is free is taken. */
function* listPlaces(
  disc: LabelledDisc,
  others: readonly Disc[],
  area: LabelArea,
  forms: readonly Form[],
  limit: () => number,
): Generator<NamePlace> {
  const whole = forms.filter((form) => form.whole);
  const distances = disc.must ? far : near;
  // A broken word is the last resort, and so is a place where a name could be that of two discs.
  const tries = [
    { forms: whole, distances: near, air: clearance, offLine: true },
    { forms: whole, distances: near, air: discAir, offLine: true },
    { forms: whole, distances, air: discAir, offLine: false },
    { forms, distances, air: discAir, offLine: false },
  ];
  let cost = 0;
  for (const { forms: tried, distances: reach, air, offLine } of tries) {
    for (const candidate of surround(disc, tried, reach)) {
      if (limit() <= cost) return;
      const { box, leader } = candidate;
      if (!isInside(box, area) || (offLine && isOnLine(box, area))) continue;
      if (touchesDisc(box, disc, discAir)) continue;
      if (others.some((other) => touchesDisc(box, other, air))) continue;
      if (leader && others.some((other) => crossesDisc(leader, other, discAir))) continue;
      cost++;
      // Names need a little less room between them than from discs.
      const gap = { x: air - 1, y: air - 1 };
      yield { ...candidate, cost, gap, clear: air === clearance };
    }
  }
}

/**
 * Names of discs beside them, each at the first free place of several around it, nearer ones
 * first. Names cover neither each other nor a disc nor a leader; one that finds no place is left
 * out.
 * @param discs the most important first
 * @param widths lines of a name are no longer than one of these; tried in their order
 * @returns the marks; of those that must be named, how many are not, and how many have a name that
 *   stands close to another disc or name, or far from its own
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
