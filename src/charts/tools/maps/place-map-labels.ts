import type { CoverMask } from '../geometry/cover-mask.ts';
import {
  between,
  crossEachOther,
  distanceTo,
  lengthOf,
  type Point,
  type Segment,
} from '../geometry/segments.ts';
import { type LabelPlace, placeLabels } from '../labels/place-labels.ts';

export interface LabelRequest {
  /** The named point, and the radius of its mark. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly number[];
}

/** With a leader unless the label is next to its mark. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly leader: Segment | undefined;
  /** Share of its area that covers land. */
  readonly covered: number;
  readonly crossing: boolean;
}

export interface LabelField {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Land, which labels avoid if possible. */
  readonly land: CoverMask;
  /** Cost of land as a length of leader: shading makes words hard to read, plain land less so. */
  readonly landCost: number;
  readonly reach: number;
  /** Marks that no label may cover. */
  readonly marks: CoverMask;
}

/** Step of positions to try. */
const grid = 7;
const gap = { x: 10, y: 2 };
/** Start of a label's leader, apart from its horizontal position. */
interface LeaderRow {
  readonly y: number;
  /** Leftmost and rightmost start, from the left edge of the label. */
  readonly left: number;
  readonly right: number;
}

/** The nearest line of words, at its end, or the upper or lower edge of the label. */
function findLeaderRow({ lines, height, ...request }: LabelRequest, y: number): LeaderRow {
  const step = height / lines.length;
  const index = between(Math.floor((request.y - y) / step), 0, lines.length - 1);
  const inside = request.y > y && request.y < y + height;
  return {
    y: inside ? y + (index + 0.5) * step : request.y <= y ? y : y + height,
    left: inside ? -2 : 3,
    right: (lines[index] as number) + (inside ? 2 : -3),
  };
}

function drawLeader(
  request: LabelRequest,
  x: number,
  y: number,
  distance: number,
): Segment | undefined {
  // A label that touches its mark needs no leader.
  if (distance <= request.radius + 4) return undefined;
  const part = request.radius / distance;
  return [x, y, request.x - (request.x - x) * part, request.y - (request.y - y) * part];
}

/** Cost of the points and marks that a leader passes. */
function rateLeader(
  leader: Segment,
  targets: readonly Point[],
  marks: CoverMask,
  max: number,
): number {
  let cost = 0;
  // A leader that passes another point seems to end there.
  for (const target of targets) if (distanceTo(leader, target) < 7) cost += 60;
  if (cost >= max) return cost;
  const [x1, y1, x2, y2] = leader;
  const steps = Math.floor(lengthOf(leader) / 6);
  for (let step = 1; step < steps; step++) {
    const at = step / steps;
    if (marks.share(x1 + (x2 - x1) * at, y1 + (y2 - y1) * at, 1, 1) > 0) cost += 9;
  }
  return cost;
}

/** Positions of a label: on a grid, flush with the edges, and close to its mark. */
function* listPlaces(
  request: LabelRequest,
  targets: readonly Point[],
  field: LabelField,
  limit: () => number,
): Generator<LabelPlace> {
  const { width, height, radius } = request;
  const right = field.width - width;
  const ends = [0, right, request.x - width - radius - 3, request.x + radius + 3];
  const down = [request.y - height / 2, request.y - height - radius - 2];
  down.push(request.y + radius + 2);
  for (let y = field.top; y <= field.bottom - height; y += grid) down.push(y);
  // Updated after each position, as a better one lowers the limit; there are about a million positions.
  let max = Math.min(limit(), field.reach);
  for (const y of down) {
    if (y < field.top || y > field.bottom - height) continue;
    if (Math.max(request.y - y - height, y - request.y) - radius >= max) continue;
    const row = findLeaderRow(request, y);
    // Only the part of the grid within reach of a leader.
    const reach = radius + max;
    const from = Math.max(1, Math.floor((request.x - width - reach) / grid)) * grid;
    const steps = Math.ceil((Math.min(right, request.x + reach) - from) / grid);
    for (let step = -ends.length; step < steps; step++) {
      const x = step < 0 ? (ends[step + ends.length] as number) : from + step * grid;
      if (x < 0 || x > right) continue;
      if (Math.max(request.x - x - width, x - request.x) - radius >= max) continue;
      const fromX = between(request.x, x + row.left, x + row.right);
      const distance = Math.sqrt((request.x - fromX) ** 2 + (request.y - row.y) ** 2);
      const length = distance <= radius + 4 ? 0 : distance - radius;
      if (length >= max) continue;
      const covered = field.land.share(x - 3, y - 1, width + 6, height + 2);
      const alone = length + (covered > 0 ? field.landCost * (0.25 + covered) : 0);
      if (alone >= limit() || field.marks.share(x, y, width, height) > 0) continue;
      const leader = drawLeader(request, fromX, row.y, distance);
      yield {
        box: { x, y, width, height },
        leader,
        gap,
        cost: alone,
        slowCost: (atMost) => (leader ? rateLeader(leader, targets, field.marks, atMost) : 0),
      };
      max = Math.min(limit(), field.reach);
    }
  }
}

/**
 * No label covers another, a mark or a leader, or leaves the field; outside the land if possible, and near its
 * mark.
 * @param order of the first round: earlier labels choose first
 * @returns undefined for a label without a position
 */
export function placeMapLabels(
  requests: readonly LabelRequest[],
  field: LabelField,
  order: readonly number[],
): (PlacedLabel | undefined)[] {
  const labels = requests.map((request) => {
    const targets = requests.filter(({ x, y }) => x !== request.x || y !== request.y);
    return (limit: () => number) => listPlaces(request, targets, field, limit);
  });
  const places = placeLabels(labels, { order, rounds: 3, allOrNone: true });
  return places.map((place) => {
    if (!place) return undefined;
    const { box, leader } = place;
    const crossing = places.some(
      (other) => other !== place && leader && other?.leader && crossEachOther(leader, other.leader),
    );
    return {
      x: box.x,
      y: box.y,
      leader,
      covered: field.land.share(box.x, box.y, box.width, box.height),
      crossing,
    };
  });
}
