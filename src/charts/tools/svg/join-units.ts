import type { Mark, PathMark, RectMark, StageMark } from '../model/scene.ts';

/** Marks with the same style and meaning, written as one element. */
export interface Units {
  readonly type: 'units';
  readonly unit: RectMark | StageMark;
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

type Unit = Units['unit'];

const isUnit = (mark: Mark): mark is Unit =>
  mark.type === 'stage' || (mark.type === 'rect' && mark.row !== undefined);

/** Key of a unit without its position; the row only if pages write it. */
function keyOf({ x: _x, y: _y, row, rows, column, ...rest }: Unit, meanings: boolean): string {
  return JSON.stringify([rest, meanings && [row, rows, column]]);
}

/** Areas of one colour as a single path, if no row is written that would distinguish them. */
function joinAreas(marks: readonly PathMark[]): PathMark[] {
  const alike = Map.groupBy(marks, ({ d: _d, row: _row, column: _column, ...rest }) =>
    JSON.stringify(rest),
  );
  return [...alike.values()].flatMap(([first, ...others]): PathMark[] => {
    if (!first) return [];
    return [{ ...first, d: [first, ...others].map(({ d }) => d).join('') }];
  });
}

const isArea = (mark: Mark): mark is PathMark =>
  mark.type === 'path' && mark.row !== undefined && mark.fill !== undefined;

/**
 * Join consecutive units: a value drawn as 321 rings is one element in a page, with the same tooltip as before.
 * @param meanings whether rows are written; otherwise units of different rows are joined
 */
export function joinUnits(marks: readonly Mark[], meanings: boolean): (Mark | Units)[] {
  const joined: (Mark | Units)[] = [];
  let run = new Map<string, { unit: Unit; places: { x: number; y: number }[] }>();
  let areas: PathMark[] = [];
  const end = () => {
    joined.push(...joinAreas(areas));
    areas = [];
    for (const { unit, places } of run.values()) {
      joined.push(places.length === 1 ? unit : { type: 'units', unit, places });
    }
    run = new Map();
  };
  for (const mark of marks) {
    if (!meanings && isArea(mark)) {
      if (run.size > 0) end();
      areas.push(mark);
      continue;
    }
    if (!isUnit(mark)) {
      end();
      joined.push(mark);
      continue;
    }
    if (areas.length > 0) end();
    const key = keyOf(mark, meanings);
    const known = run.get(key);
    if (known) known.places.push({ x: mark.x, y: mark.y });
    else run.set(key, { unit: mark, places: [{ x: mark.x, y: mark.y }] });
  }
  end();
  return joined;
}
