import { readRange } from '../domain/sources/line-ranges.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { Citation } from '../schemas/common.ts';
import { type Entry, mayExist, type Portal, textsOf } from '../loaders/portal.ts';
import { hintForTyping } from '../loaders/typing-hints.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { collectionNames } from '../loaders/collections.ts';
import { type Problem, problemIn } from '../loaders/problem.ts';
import type { SourcePlace } from '../schemas/reference.ts';
import { problemAt, type Validator } from './validator.ts';

type Cited = readonly [entry: Entry<unknown>, path: ValuePath, citation: Citation];

/** All citations of an entry: items of any list named `sources`. */
function* citationsIn(
  entry: Entry<unknown>,
  value: unknown = entry.data,
  path: ValuePath = [],
): Generator<Cited> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const own = [...path, index];
      if (path.at(-1) === 'sources' && isCitation(item)) yield [entry, own, item];
      else yield* citationsIn(entry, item, own);
    }
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'object') yield* citationsIn(entry, part, [...path, name]);
  }
}

function isCitation(item: unknown): item is Citation {
  return typeof item === 'object' && item !== null && 'source' in item;
}

/** Hint for an unknown source id; in prose it may be any text. */
function hintForSource(source: string, known: Iterable<string>): Phrase {
  const otherwise = phrase('check.mend.checkOrAddEntry');
  return hintForTyping(source, new Set(['id'])) ?? hintForListedName(source, known, otherwise);
}

/** First line number that the source does not have, or that precedes one it should follow. */
function findWrongLine(lines: string | undefined, length: number): number | undefined {
  const numbers = (lines?.match(/\d+/g) ?? []).map(Number);
  return numbers.find(
    (line, index) => line < 1 || line > length || line < (numbers[index - 1] ?? 0),
  );
}

/** Fault of a citation; undefined if valid. */
function judge(
  portal: Portal,
  lengths: ReadonlyMap<string, number>,
  { source, lines }: Citation,
): { field: 'source' | 'lines'; code: string; message: Phrase; hint: Phrase } | undefined {
  const length = lengths.get(source);
  if (length === undefined) {
    if (mayExist(portal, 'sources', source)) return undefined;
    return {
      field: 'source',
      code: 'dangling-id',
      message: phrase('check.citations.source', { source }),
      hint: hintForSource(source, lengths.keys()),
    };
  }
  const wrong = findWrongLine(lines, length);
  if (wrong === undefined) return undefined;
  return {
    field: 'lines',
    code: 'line-range',
    ...(length === 0
      ? {
          message: phrase('check.citations.noLines', { source, found: wrong }),
          hint: phrase('check.mend.deleteLines'),
        }
      : {
          message: phrase('check.citations.lines', { last: length, source, found: wrong }),
          hint: phrase('check.mend.correctLine'),
        }),
  };
}

/** Require citations in entries and prose to name an existing source and lines of its text. */
export const checkCitations: Validator = (portal) => {
  const lengths = new Map(portal.sources.map(({ id, data }) => [id, data.lines ?? 0]));
  const entries = collectionNames.flatMap((name): readonly Entry<unknown>[] => portal[name]);
  const cited = entries.flatMap((entry) => [...citationsIn(entry)]);
  const inEntries = cited.flatMap(([entry, path, citation]) => {
    const fault = judge(portal, lengths, citation);
    if (!fault) return [];
    const { field, code, message, hint } = fault;
    return [problemAt(portal, entry, [...path, field], code, message, hint)];
  });
  const inProse = textsOf(portal).flatMap(({ file, citations }) =>
    citations.flatMap(({ line, column, ...citation }) => {
      const fault = judge(portal, lengths, citation);
      if (!fault) return [];
      return [problemIn(file, { line, column }, fault.code, fault.message, fault.hint)];
    }),
  );
  return [...inEntries, ...inProse];
};

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
