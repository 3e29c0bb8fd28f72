import { examplePlace } from '../../domain/survey/read-cell.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { accept, noAnswer, type Reading, refuse } from './reading.ts';
import type { Typed } from './typed.ts';
import { findNothing } from './unanswered.ts';

/** A place in degrees; north and east are positive. */
export interface GlobePoint {
  readonly lat: number;
  readonly lon: number;
}

/** Order of the two coordinates in a cell. */
export type PointOrder = 'lat-lon' | 'lon-lat';

type Axis = keyof GlobePoint;

const most: Readonly<Record<Axis, number>> = { lat: 90, lon: 180 };

/** Direction letters. O is omitted: west in some languages, east in others. */
const directions: Readonly<Record<string, readonly [axis: Axis, sign: number]>> = {
  N: ['lat', 1],
  S: ['lat', -1],
  E: ['lon', 1],
  W: ['lon', -1],
};

/** A coordinate: degrees, optional minutes and seconds, optional direction before or after. */
const coordinate =
  /^([NSEW])?\s*([-+−]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|''|’’)\s*)?)?([NSEW])?$/iu;

interface ReadCoordinate {
  readonly value: number;
  readonly axis: Axis | undefined;
}

const toNumber = (text = '0') => Number(text.replace('−', '-').replace(',', '.'));

function readCoordinate(text: string): ReadCoordinate | undefined {
  const [, before, degrees, minutes, seconds, behind] = coordinate.exec(text.trim()) ?? [];
  if (degrees === undefined || (before && behind)) return undefined;
  const own = toNumber(degrees);
  const parts = toNumber(minutes) / 60 + toNumber(seconds) / 3600;
  if (toNumber(minutes) >= 60 || toNumber(seconds) >= 60) return undefined;
  if (minutes !== undefined && !Number.isInteger(own)) return undefined;
  const isNegative = /^[-−]/u.test(degrees);
  const direction = directions[(before ?? behind ?? '').toUpperCase()];
  // A direction and a sign would negate twice.
  if (direction && isNegative) return undefined;
  const size = Math.abs(own) + parts;
  const value = size * (direction?.[1] ?? (isNegative ? -1 : 1));
  return { value: Number(value.toFixed(6)), axis: direction?.[0] };
}

/** `111,78` is either a decimal comma or two numbers: ambiguous. */
const maybeOneNumber = /^[-+−]?\d+,\d+$/u;

/** One number with groups of thousands: `57.162,70`, `1 163,4`, `12,900.00`. */
const groupedNumber = /^[-+−]?\d{1,3}([.,'’\s])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/u;

/**
 * Split a cell into two coordinates: at a separator that no number contains, otherwise at a comma or a space.
 */
function splitPair(text: string): readonly string[] {
  if (maybeOneNumber.test(text) || groupedNumber.test(text)) return [];
  const bare = text.replace(/^[([{]|[)\]}]$/gu, '').replace(/^POINT\s*\(/i, '');
  for (const parter of [/[;/|]/u, /,\s+/u, /\s+(?=[-+−NSEW\d])(?<!['’′°]\s*)/iu, /,(?=[^,]*$)/u]) {
    const parts = bare.split(parter).map((part) => part.trim());
    if (parts.length === 2 && parts.every((part) => readCoordinate(part))) return parts;
  }
  return [];
}

/** Refuse text that is not a place, or a single coordinate. */
export const refuseUnreadable = <T>(found: string): Reading<T> =>
  refuse('value.point.unreadable', { found: found.slice(0, 80), example: examplePlace });

/**
 * Parse a place: two numbers in degrees, in the order of the column. A pair that only fits the other order is
 * refused, never swapped.
 */
export function readPoint(typed: Typed, order: PointOrder = 'lat-lon'): Reading<GlobePoint> {
  const found = cleanLine(typed.text);
  if (found === '') return noAnswer();
  const nothing = findNothing(found);
  if (nothing) return noAnswer(nothing);
  const [first, second] = splitPair(found).map(readCoordinate);
  if (!first || !second) return refuseUnreadable(found);
  const [usual, other]: readonly [Axis, Axis] =
    order === 'lat-lon' ? ['lat', 'lon'] : ['lon', 'lat'];
  const axes = [first.axis ?? (second.axis === usual ? other : usual)];
  const [axis = usual] = axes;
  if (second.axis === axis) return refuseUnreadable(found);
  const point =
    axis === 'lat'
      ? { lat: first.value, lon: second.value }
      : { lat: second.value, lon: first.value };
  return judgePoint(point, found, order);
}

/** Check a point against the range of coordinates. */
function judgePoint(point: GlobePoint, found: string, order: PointOrder): Reading<GlobePoint> {
  const { lat, lon } = point;
  if (Math.abs(lat) <= most.lat && Math.abs(lon) <= most.lon) return accept(point);
  const turned = Math.abs(lon) <= most.lat && Math.abs(lat) <= most.lon;
  return turned
    ? refuse('value.point.turned', { found, key: order === 'lat-lon' ? 'lon-lat' : 'point' })
    : refuse('value.point.outside', { found: found.slice(0, 80) });
}

/** Parse one coordinate of a point in two columns. */
export function readDegrees(typed: Typed, axis: Axis): Reading<number> {
  const found = cleanLine(typed.kind === 'number' ? String(typed.value) : typed.text);
  if (found === '') return noAnswer();
  const nothing = findNothing(found);
  if (nothing) return noAnswer(nothing);
  const read = readCoordinate(found);
  if (!read || (read.axis !== undefined && read.axis !== axis)) return refuseUnreadable(found);
  return Math.abs(read.value) <= most[axis]
    ? accept(read.value)
    : refuse('value.point.outside', { found: found.slice(0, 80) });
}
