import type { PlaceKind, SourcePlace } from '../../schemas/reference.ts';
import { type LineRange, readRange, readRanges } from './line-ranges.ts';

/** A step on the way to a passage: `section 3.7`, `table 1`, `row 47`. */
export interface PlaceStep {
  readonly kind: PlaceKind | 'row';
  /**
   * As printed: one number, ranges or a list with `-` and `, `; empty for what has none. A part with a title
   * instead has its place among the parts of the source, from 1 on.
   */
  readonly numbers: string;
}

const isWithin = ([from, to]: LineRange, place: SourcePlace): boolean => {
  const [first, last] = readRange(place.lines);
  return first <= from && to <= last;
};

/** What holds a line, from the whole to the part. */
function placesAt(places: readonly SourcePlace[], line: number): SourcePlace[] {
  const length = ({ lines }: SourcePlace) => readRange(lines)[1] - readRange(lines)[0];
  return places
    .filter((place) => isWithin([line, line], place))
    .toSorted((a, b) => length(b) - length(a));
}

/** `3.1-3.8`; of pages that are ranges themselves, from the first to the last. */
function span(first: string, last: string): string {
  const [from, to] = [first.split('-')[0] ?? '', last.split('-').at(-1) ?? ''];
  return first === last || from === to ? first : `${from}-${to}`;
}

const numberOf = (places: readonly SourcePlace[], place: SourcePlace): string =>
  place.number ?? (place.title ? String(places.indexOf(place) + 1) : '');

/** The rows of a list that a range takes; none where it takes all, or none. */
function rowsIn(rows: readonly number[], [from, to]: LineRange): PlaceStep[] {
  const before = (line: number) => rows.filter((row) => row <= line).length;
  const [first, last] = [Math.max(before(from), 1), before(to)];
  if (last === 0 || (first === 1 && last === rows.length)) return [];
  return [{ kind: 'row', numbers: span(String(first), String(last)) }];
}

/** Pages that follow each other are one range: `29-30` and `30-31`. */
function joinPages(ranges: readonly string[]): string[] {
  const joined: [number, number][] = [];
  for (const range of ranges.map(readRange).toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else joined.push([...range]);
  }
  return joined.map(([from, to]) => span(String(from), String(to)));
}

/** The way to lines that follow each other: as far as the first and the last of them share it. */
function wayTo(places: readonly SourcePlace[], range: LineRange): PlaceStep[] {
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

/** Of parts in parts of the same kind the innermost says it all: section 4.2 is in section 4. */
const shorten = (steps: readonly PlaceStep[]) =>
  steps.filter(({ kind }, at) => steps[at + 1]?.kind !== kind);

/** Ways that differ in their last number only become one: `annex 2, row 3` and `annex 2, row 47`. */
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

/** Of more ways than these in one citation only the wholes are named, or all as one from the first to the last. */
const mostWays = 2;
const mostWholes = 3;

/**
 * Where lines of a text stand in its document, as readers of the document find it.
 * @param lines `240`, `240-242` or `240, 251`
 * @returns the ways to them, each from the whole to the part; none where no part is known
 */
export function namePlaces(places: readonly SourcePlace[], lines: string): PlaceStep[][] {
  const ranges = readRanges(lines);
  const ways = join(ranges.map((range) => shorten(wayTo(places, range))));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (ways.length <= mostWays || !first || !last) return ways;
  const outer = join(ways.map((way) => way.slice(0, 1)));
  if (outer.length <= mostWholes) return outer;
  const whole = shorten(wayTo(places, [first[0], last[1]]));
  return whole.length > 0 ? [whole] : [];
}
