import type { PlaceKind, SourcePlace } from '../../schemas/reference.ts';
import { type LineRange, readRange, readRanges } from './line-ranges.ts';

/** Step of the path to a passage: `section 3.7`, `table 1`, `row 47`. */
export interface PlaceStep {
  readonly kind: PlaceKind | 'row';
  /**
   * As printed: a single number, ranges or a list with `-` and `, `; empty if unnumbered. A part with a title
   * instead is numbered by its position among the source's parts, from 1.
   */
  readonly numbers: string;
}

const isWithin = ([from, to]: LineRange, place: SourcePlace): boolean => {
  const [first, last] = readRange(place.lines);
  return first <= from && to <= last;
};

/** Parts that contain a line, outermost first. */
function placesAt(places: readonly SourcePlace[], line: number): SourcePlace[] {
  const length = ({ lines }: SourcePlace) => readRange(lines)[1] - readRange(lines)[0];
  return places
    .filter((place) => isWithin([line, line], place))
    .toSorted((a, b) => length(b) - length(a));
}

/** `3.1-3.8`; page ranges extend from the first page to the last. */
function span(first: string, last: string): string {
  const [from, to] = [first.split('-')[0] ?? '', last.split('-').at(-1) ?? ''];
  return first === last || from === to ? first : `${from}-${to}`;
}

const numberOf = (places: readonly SourcePlace[], place: SourcePlace): string =>
  place.number ?? (place.title ? String(places.indexOf(place) + 1) : '');

/** Rows of a list covered by a range; empty if it covers all or none. */
function rowsIn(rows: readonly number[], [from, to]: LineRange): PlaceStep[] {
  const before = (line: number) => rows.filter((row) => row <= line).length;
  const [first, last] = [Math.max(before(from), 1), before(to)];
  if (last === 0 || (first === 1 && last === rows.length)) return [];
  return [{ kind: 'row', numbers: span(String(first), String(last)) }];
}

/** Join overlapping page ranges such as `29-30` and `30-31`. */
function joinPages(ranges: readonly string[]): string[] {
  const joined: [number, number][] = [];
  for (const range of ranges.map(readRange).toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else joined.push([...range]);
  }
  return joined.map(([from, to]) => span(String(from), String(to)));
}

/** Path to consecutive lines, as deep as shared by the first and the last. */
function pathTo(places: readonly SourcePlace[], range: LineRange): PlaceStep[] {
  const [starts, ends] = [placesAt(places, range[0]), placesAt(places, range[1])];
  const steps: PlaceStep[] = [];
  for (const [depth, start] of starts.entries()) {
    const end = ends[depth];
    if (!end || end.kind !== start.kind) break;
    const [first, last] = [numberOf(places, start), numberOf(places, end)];
    steps.push({ kind: start.kind, numbers: span(first, last) });
    if (start !== end) return first && last ? steps : steps.slice(0, -1);
    if (start.rows) steps.push(...rowsIn(start.rows, range));
  }
  return steps;
}

/** Keep the innermost of nested parts of a kind: section 4.2 implies section 4. */
const shorten = (steps: readonly PlaceStep[]) =>
  steps.filter(({ kind }, at) => steps[at + 1]?.kind !== kind);

/** Merge paths that differ only in their last number: `annex 2, row 3` and `annex 2, row 47`. */
function join(ways: readonly PlaceStep[][]): PlaceStep[][] {
  const joined = new Map<string, PlaceStep[]>();
  for (const way of ways) {
    const key = JSON.stringify([way.slice(0, -1), way.at(-1)?.kind]);
    const [earlier, last] = [joined.get(key)?.at(-1), way.at(-1)];
    if (!last) continue;
    const numbers = new Set([...(earlier?.numbers.split(', ') ?? []), ...last.numbers.split(', ')]);
    const told = last.kind === 'page' ? joinPages([...numbers]) : [...numbers];
    joined.set(key, [...way.slice(0, -1), { ...last, numbers: told.join(', ') }]);
  }
  return [...joined.values()];
}

/**
 * Limits of paths per citation: beyond the first only outermost parts are named, beyond the second a single path
 * from first to last line.
 */
const maxPaths = 2;
const maxWholes = 3;

/**
 * Locate lines of a text in its document, as readers of the document see it.
 * @param lines `240`, `240-242` or `240, 251`
 * @returns paths from the whole to the part; empty if no part is known
 */
export function namePlaces(places: readonly SourcePlace[], lines: string): PlaceStep[][] {
  const ranges = readRanges(lines);
  const ways = join(ranges.map((range) => shorten(pathTo(places, range))));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (ways.length <= maxPaths || !first || !last) return ways;
  const outer = join(ways.map((way) => way.slice(0, 1)));
  if (outer.length <= maxWholes) return outer;
  const whole = shorten(pathTo(places, [first[0], last[1]]));
  return whole.length > 0 ? [whole] : [];
}
