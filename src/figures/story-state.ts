import type { Mark, Meaning, Scene } from '../charts/tools/model/scene.ts';
import type { ViewBox } from '../charts/tools/svg/draw-scene.ts';
import type { LocalTable } from './localize-table.ts';

/** What a step of a story singles out in its figure; nothing fades if all are empty. */
export interface StepState {
  /** Id of a column. */
  readonly column?: string | undefined;
  /** Id of a stage: rows of it. */
  readonly stage?: string | undefined;
  /** Ids of rows. */
  readonly rows: readonly string[];
}

const rowsOf = ({ row, rows = [] }: Meaning): readonly string[] =>
  row === undefined ? rows : [row, ...rows];

/**
 * Tell the marks that fade for a step from those that it is about. Marks that represent no row or column, such as
 * borders and axes, never fade.
 */
export function fadesIn(
  { column, stage, rows }: StepState,
  table: Pick<LocalTable, 'columns' | 'rows'>,
): (mark: Meaning) => boolean {
  const index = table.columns.findIndex(({ id }) => id === column);
  const ofStage = table.rows.flatMap((row) => (row.stage?.id === stage ? [row.id] : []));
  const named = new Set(stage === undefined ? rows : [...rows, ...ofStage]);
  return (mark) => {
    const own = rowsOf(mark);
    if (named.size > 0 && own.length > 0 && !own.some((id) => named.has(id))) return true;
    const { series, column: at } = mark;
    if (column === undefined || (series === undefined && at === undefined)) return false;
    return series === undefined ? at !== index : series !== column;
  };
}

/** How much larger a part is shown. */
const enlarged = 2.2;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places of the marks of a row; a path counts with its first point. */
function placesOf(marks: readonly Mark[], row: string, origin: Point, inside = false): Point[] {
  return marks.flatMap((mark): Point[] => {
    const isOwn = inside || rowsOf(mark).includes(row);
    if (mark.type === 'group') {
      const at = { x: origin.x + (mark.x ?? 0), y: origin.y + (mark.y ?? 0) };
      return placesOf(mark.marks, row, at, isOwn);
    }
    if (!isOwn || mark.type === 'line') return [];
    if (mark.type !== 'path') return [{ x: origin.x + mark.x, y: origin.y + mark.y }];
    const [, x, y] = /^M\s*(-?[\d.]+)[ ,]?(-?[\d.]+)/.exec(mark.d) ?? [];
    return x && y ? [{ x: origin.x + Number(x), y: origin.y + Number(y) }] : [];
  });
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The part of a drawing around a row, no higher than two thirds of its width; undefined without marks of it. */
export function boxAround(
  { width, height, marks }: Pick<Scene, 'width' | 'height' | 'marks'>,
  row: string,
): ViewBox | undefined {
  const places = placesOf(marks, row, { x: 0, y: 0 });
  if (places.length === 0) return undefined;
  const w = width / enlarged;
  const h = Math.min(height / enlarged, (w * 2) / 3);
  const start = (middle: number, part: number, all: number) =>
    Math.min(Math.max(middle - part / 2, 0), all - part);
  return {
    x: start(meanOf(places.map(({ x }) => x)), w, width),
    y: start(meanOf(places.map(({ y }) => y)), h, height),
    width: w,
    height: h,
  };
}
