import type { CellAnswer, FaultCode, FieldValue } from './form-field.ts';

/** Cell of a field, or the violated rule and what is allowed. */
export type CellReading =
  { readonly cell: CellAnswer } | { readonly code: FaultCode; readonly allowed: readonly string[] };

const refused = (code: FaultCode, allowed: readonly string[] = []): CellReading => ({
  code,
  allowed,
});

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function readNumber(
  raw: unknown,
  {
    least: min = Number.NEGATIVE_INFINITY,
    most: max = Number.POSITIVE_INFINITY,
  }: { least?: number; most?: number },
): CellReading {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return refused('number');
  if (raw >= min && raw <= max) return { cell: raw };
  return refused('number', [`${min}–${max}`]);
}

/** A year, month or day. */
const momentForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Sample notation of a location for messages. */
export const examplePlace = '41.72, 44.79';

/**
 * Parse a location in decimal degrees, latitude first: `-33.0376, -68.5419`.
 * @returns undefined if malformed or out of range
 */
export function readPlace(
  text: string,
): { readonly lat: number; readonly lon: number } | undefined {
  const [, lat, lon] = /^(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const place = { lat: Number(lat), lon: Number(lon) };
  return Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180 ? place : undefined;
}

/** Read a file's value as a field's answer. */
export function readCell(value: FieldValue, raw: unknown): CellReading {
  switch (value.kind) {
    case 'tick':
      return raw === true ? { cell: true } : refused('shape', ['true']);
    case 'count':
      return isCount(raw) ? { cell: raw } : refused('count');
    case 'rank':
      return isCount(raw) && raw >= 1 && raw <= value.most
        ? { cell: raw }
        : refused('count', [`1–${value.most}`]);
    case 'percent': {
      const { least: min, most: max = 100 } = value;
      const reading = readNumber(raw, { least: min ?? 0, most: max });
      return 'cell' in reading || min !== undefined ? reading : refused('percent');
    }
    case 'number':
      return readNumber(raw, value);
    case 'year': {
      const year = isCount(raw) && raw >= 1000 && raw <= 2999;
      return year ? { cell: raw } : refused('year');
    }
    case 'moment':
      return typeof raw === 'string' && momentForm.test(raw) ? { cell: raw } : refused('moment');
    case 'point':
      return typeof raw === 'string' && readPlace(raw) ? { cell: raw } : refused('point');
    case 'code': {
      const codes = value.options.map(({ id }) => id);
      return typeof raw === 'string' && codes.includes(raw)
        ? { cell: raw }
        : refused('unknown', codes);
    }
    case 'country':
    case 'currency': {
      const form = value.kind === 'country' ? /^[A-Z]{2}$/ : /^[A-Z]{3}$/;
      return typeof raw === 'string' && form.test(raw) ? { cell: raw } : refused(value.kind);
    }
    default:
      return typeof raw === 'string' && raw.trim() !== '' ? { cell: raw } : refused('text');
  }
}
