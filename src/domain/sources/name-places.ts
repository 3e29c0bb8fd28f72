import type { PlaceKind, SourcePlace } from '../../schemas/reference.ts';

/** A step on the way to a passage: `section 3.7`, `table 1`, `row 47`. */
export interface PlaceStep {
  readonly kind: PlaceKind | 'row';
  /** As printed: one number, ranges or a list with `-` and `, `; empty for what has none. */
  readonly numbers: string;
}

type Range = readonly [from: number, to: number];

/** First and last number of `12` or `12-14`. */
export function readRange(text: string): Range {
  const [from = '', to = from] = text.split('-');
  return [Number(from), Number(to)];
}

const isWithin = ([from, to]: Range, place: SourcePlace): boolean => {
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

/** The rows of a list that a range takes; none where it takes all, or none. */
function rowsIn(rows: readonly number[], [from, to]: Range): PlaceStep[] {
  const before = (line: number) => rows.filter((row) => row <= line).length;
  const [first, last] = [Math.max(before(from), 1), before(to)];
  if (last === 0 || (first === 1 && last === rows.length)) return [];
  return [{ kind: 'row', numbers: span(String(first), String(last)) }];
}

/** The way to lines that follow each other: as far as the first and the last of them share it. */
function wayTo(places: readonly SourcePlace[], range: Range): PlaceStep[] {
  const [starts, ends] = [placesAt(places, range[0]), placesAt(places, range[1])];
  const steps: PlaceStep[] = [];
  for (const [depth, start] of starts.entries()) {
    const end = ends[depth];
    if (!end || end.kind !== start.kind) break;
    steps.push({ kind: start.kind, numbers: span(start.number ?? '', end.number ?? '') });
    if (start !== end) return start.number && end.number ? steps : steps.slice(0, -1);
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
    const numbers = new Set([...(earlier?.numbers.split(', ') ?? []), last.numbers]);
    joined.set(key, [...way.slice(0, -1), { ...last, numbers: [...numbers].join(', ') }]);
  }
  return [...joined.values()];
}

/** Of more ways than these in one citation only the wholes are named, or all as one from the first to the last. */
const mostWays = 2;

/**
 * Where lines of a text stand in its document, as readers of the document find it.
 * @param lines `240`, `240-242` or `240, 251`
 * @returns the ways to them, each from the whole to the part; none where no part is known
 */
export function namePlaces(places: readonly SourcePlace[], lines: string): PlaceStep[][] {
  const ranges = lines.split(', ').map(readRange);
  const ways = join(ranges.map((range) => shorten(wayTo(places, range))));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (ways.length <= mostWays || !first || !last) return ways;
  const outer = join(ways.map((way) => way.slice(0, 1)));
  if (outer.length <= mostWays) return outer;
  const whole = shorten(wayTo(places, [first[0], last[1]]));
  return whole.length > 0 ? [whole] : [];
}
