import { readRange } from '../domain/sources/line-ranges.ts';
import { phrase } from '../i18n/phrase.ts';
import type { Problem } from '../loaders/problem.ts';
import type { SourcePlace } from '../schemas/reference.ts';
import { problemAt, type Validator } from './validator.ts';
import { findWrongLine } from './wrong-line.ts';

/** Whether two parts overlap without one containing the other. */
function cross(one: SourcePlace, other: SourcePlace): boolean {
  const [a, b] = [readRange(one.lines), readRange(other.lines)];
  const apart = a[1] < b[0] || b[1] < a[0];
  const inside = (inner: typeof a, outer: typeof a) => outer[0] <= inner[0] && inner[1] <= outer[1];
  return !apart && !inside(a, b) && !inside(b, a);
}

/** Index of the first row that does not rise or is outside its part; -1 if none. */
function findWrongRow({ lines, rows = [] }: SourcePlace): number {
  const [from, to] = readRange(lines);
  return rows.findIndex((row, at) => row < from || row > to || row <= (rows[at - 1] ?? 0));
}

/**
 * Require parts and undisclosed passages of a source to refer to lines of its text; parts nest or are disjoint.
 */
export const checkSourcePlaces: Validator = (portal) =>
  portal.sources.flatMap((entry): Problem[] => {
    const { places = [], untold, lines: last = 0 } = entry.data;
    const passages = untold.flatMap(({ lines }, at): Problem[] => {
      if (findWrongLine(lines, last) === undefined) return [];
      const message = phrase('check.places.lines', { last, found: lines });
      const mend = phrase('check.mend.correctLine');
      return [problemAt(portal, entry, ['untold', at, 'lines'], 'line-range', message, mend)];
    });
    const parts = places.flatMap((place, at): Problem[] => {
      const [from, to] = readRange(place.lines);
      const isWrong =
        from < 1 || to < from || to > last || places.some((other) => cross(place, other));
      const row = findWrongRow(place);
      const mend = phrase('check.mend.correctLine');
      return [
        ...(isWrong
          ? [
              problemAt(
                portal,
                entry,
                ['places', at, 'lines'],
                'line-range',
                phrase('check.places.lines', { last, found: place.lines }),
                mend,
              ),
            ]
          : []),
        ...(row >= 0
          ? [
              problemAt(
                portal,
                entry,
                ['places', at, 'rows', row],
                'line-range',
                phrase('check.places.rows', {
                  lines: place.lines,
                  found: String(place.rows?.[row]),
                }),
                mend,
              ),
            ]
          : []),
      ];
    });
    return [...parts, ...passages];
  });
