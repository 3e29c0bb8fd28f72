import { keepsWords, lineHeight } from '../words/text-block.ts';
import { textSize, type Measure } from '../model/chart-data.ts';
import type { Mark, TextMark } from '../model/scene.ts';
import { wrapText } from '../words/wrap-text.ts';

/** A disc and the name that should stand beside it. */
export interface LabelledDisc {
  readonly row: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: string;
  readonly weight: 400 | 600;
  /** It is named even if its label must stand far off. */
  readonly must: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
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
/** From here on a leader leads back to the disc. */
const leaderFrom = 12;

const covers = (a: Box, b: Box, air = 0) =>
  a.left < b.right + air &&
  b.left < a.right + air &&
  a.top < b.bottom + air &&
  b.top < a.bottom + air;

function touchesDisc(
  { left, right, top, bottom }: Box,
  { x, y, r }: LabelledDisc,
  air = 1,
): boolean {
  const dx = x - Math.max(left, Math.min(x, right));
  const dy = y - Math.max(top, Math.min(y, bottom));
  return dx * dx + dy * dy < (r + air) ** 2;
}

/** Points along a leader, close enough to each other to find what it crosses. */
function* along({ x1, y1, x2, y2 }: Leader): Generator<Box> {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3);
  for (let step = 0; step <= steps; step++) {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    yield { left: x, right: x, top: y, bottom: y };
  }
}

/** What has been placed already. */
class Placed {
  readonly boxes: Box[] = [];
  readonly leaders: Leader[] = [];

  /**
   * Is there room for a label and its leader?
   * @param apart how far it must stand from the discs of others, and nearly so far from names
   */
  isFree(
    { box, leader }: Candidate,
    discs: readonly LabelledDisc[],
    own: LabelledDisc,
    apart: number,
  ) {
    if (this.boxes.some((other) => covers(box, other, apart - 1))) return false;
    if (touchesDisc(box, own)) return false;
    if (discs.some((disc) => disc !== own && touchesDisc(box, disc, apart))) return false;
    const line = leader ? [...along(leader)] : [];
    return (
      !line.some((spot) => this.boxes.some((other) => covers(spot, other))) &&
      !line.some((spot) => discs.some((disc) => disc !== own && touchesDisc(spot, disc))) &&
      !this.leaders.some((other) => [...along(other)].some((spot) => covers(spot, box)))
    );
  }
}

interface Candidate {
  readonly box: Box;
  readonly leader?: Leader;
  readonly mark: TextMark;
}

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

/** All places for a name around a disc, the better ones first. */
function* listPlaces(
  disc: LabelledDisc,
  forms: readonly ReturnType<typeof setForm>[],
  distances: readonly number[],
): Generator<Candidate> {
  for (const distance of distances) {
    for (const form of forms) {
      for (const [dx, dy] of sides) {
        const x = disc.x + dx * (disc.r + distance);
        const y = disc.y + dy * (disc.r + distance);
        const left = dx > 0 ? x : dx < 0 ? x - form.width : x - form.width / 2;
        const top = y - (form.height * (1 - dy)) / 2;
        yield {
          box: { left, right: left + form.width, top, bottom: top + form.height },
          leader:
            distance < leaderFrom
              ? undefined
              : {
                  x1: disc.x + dx * (disc.r + 1),
                  y1: disc.y + dy * (disc.r + 1),
                  x2: x - dx * 3,
                  y2: y - dy * 3,
                },
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
export interface LabelArea extends Box {
  /** Height of a line across that names should not stand on if they find room elsewhere. */
  readonly line?: number;
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
export function placeLabels(
  discs: readonly LabelledDisc[],
  area: LabelArea,
  widths: readonly number[],
  measure: Measure,
): { readonly marks: Mark[]; readonly unplaced: number; readonly tight: number } {
  const placed = new Placed();
  const marks: Mark[] = [];
  let unplaced = 0;
  let tight = 0;
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= area.left && right <= area.right && top >= area.top && bottom <= area.bottom;
  const isOnLine = ({ top, bottom }: Box) =>
    area.line !== undefined && top < area.line + 2 && bottom > area.line - 2;
  for (const disc of discs) {
    const forms = widths.map((width) => setForm(disc, width, measure));
    const whole = forms.filter((form) => form.whole);
    const find = (wish: {
      readonly forms: typeof forms;
      readonly distances: readonly number[];
      readonly apart: number;
      readonly offLine: boolean;
    }) => {
      for (const candidate of listPlaces(disc, wish.forms, wish.distances)) {
        const { box } = candidate;
        if (!isInside(box) || (wish.offLine && isOnLine(box))) continue;
        if (placed.isFree(candidate, discs, disc, wish.apart)) return candidate;
      }
      return undefined;
    };
    const distances = disc.must ? far : near;
    // A broken word is the last resort, and so is a place where a name could be that of two discs.
    const clear = find({ forms: whole, distances: near, apart: clearance, offLine: true });
    const found =
      clear ??
      find({ forms: whole, distances: near, apart: 1, offLine: true }) ??
      find({ forms: whole, distances, apart: 1, offLine: false }) ??
      find({ forms, distances, apart: 1, offLine: false });
    if (!found) {
      if (disc.must) unplaced++;
      continue;
    }
    if (disc.must && !clear) tight++;
    placed.boxes.push(found.box);
    if (found.leader) {
      placed.leaders.push(found.leader);
      marks.push({ type: 'line', ...found.leader, stroke: 'line', strokeWidth: 0.8 });
    }
    marks.push(found.mark);
  }
  return { marks, unplaced, tight };
}
